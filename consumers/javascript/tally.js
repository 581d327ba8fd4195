/** Counts checks and remembers the first that failed. */
export class Tally {
  passed = 0;
  failed = 0;
  wrong = [];

  check(ok, what) {
    if (ok) this.passed += 1;
    else {
      this.failed += 1;
      if (this.wrong.length < 3) this.wrong.push(what);
    }
  }

  print(tool, kind, note = "") {
    const notes = [note, ...this.wrong].filter((text) => text !== "").join("; ");
    const { passed, failed } = this;
    console.log(JSON.stringify({ language: "javascript", tool, kind, passed, failed, note: notes }));
  }
}
