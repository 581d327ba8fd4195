"use strict";

// Runs in a process of its own, without rights: it reads one request from its input and writes the replies to its
// output, one per line. The package is foreign code. Its modules run in a context that holds the language and nothing
// else, neither `process` nor `fetch`, and no object of this one is ever handed to it.

const vm = require("node:vm");

async function main() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const { files, main: first, reply, questions } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const compile = (text, filename) => new vm.Script(text, { filename }).runInContext(context);
  const box = compile(`(${boxOf})()`, "box.js");
  for (const [path, text] of [...Object.entries(files), [REPLY, reply]])
    box.add(path, compile(`(function (exports, require, module) {${text}\n})`, path));
  box.open(first, REPLY);
  // Questions and replies cross the border as text.
  for (let index = 0; index < questions.length; index += BATCH)
    process.stdout.write(box.ask(JSON.stringify(questions.slice(index, index + BATCH))));
}

const REPLY = "reply.cjs";
const BATCH = 1000;

/** Made of its own text inside the context, so that all that the package meets comes from there. */
function boxOf() {
  const makers = Object.create(null);
  const loaded = Object.create(null);
  let api;
  let replyTo;
  function load(path) {
    if (!(path in makers)) throw new Error(`the package has no module ${path}`);
    if (!(path in loaded)) {
      const module = { exports: {} };
      loaded[path] = module;
      makers[path].call(undefined, module.exports, (name) => load(resolve(path, name)), module);
    }
    return loaded[path].exports;
  }
  function resolve(from, name) {
    const parts = from.split("/").slice(0, -1);
    for (const part of name.split("/")) {
      if (part === "..") parts.pop();
      else if (part !== ".") parts.push(part);
    }
    return parts.join("/");
  }
  return {
    add(path, maker) {
      makers[path] = maker;
    },
    open(first, reply) {
      api = load(first);
      replyTo = load(reply);
    },
    ask(questions) {
      let lines = "";
      for (const question of JSON.parse(questions)) lines += `${JSON.stringify(replyTo(api, question))}\n`;
      return lines;
    },
  };
}

main();
