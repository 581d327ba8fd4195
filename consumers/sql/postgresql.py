"""A PostgreSQL server for as long as it is needed. It refuses to run as root, so that it is somebody else then."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path


class Server:
    def __enter__(self) -> "Server":
        self.folder = Path(tempfile.mkdtemp(prefix="codes-sql-"))
        self.bin = programs()
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
            self.folder.chmod(0o755)
        self._as_user("initdb", "--pgdata", self.data, "--auth", "trust", "--username", "postgres", "--encoding", "UTF8",
                      "--no-locale", "--no-sync")
        # Only a socket in a folder of its own: nothing else on the machine is met.
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self._as_user("pg_ctl", "--pgdata", self.data, "--wait", "--log", str(self.folder / "log"), "--options", options, "start")
        self.version = self.row(self.folder, "SHOW server_version")[0]
        return self

    def __exit__(self, *_: object) -> None:
        self._as_user("pg_ctl", "--pgdata", self.data, "--wait", "--mode", "immediate", "stop")
        shutil.rmtree(self.folder)

    @property
    def data(self) -> str:
        return str(self.folder / "data")

    def run(self, cwd: Path, *parameters: str) -> str:
        command = ["psql", "--no-psqlrc", "--quiet", "--host", str(self.folder), "--username", "postgres",
                   "--set", "ON_ERROR_STOP=1", *parameters]
        ended = subprocess.run(command, cwd=cwd, text=True, capture_output=True)
        if ended.returncode != 0:
            raise RuntimeError(f"psql: {ended.stderr}")
        return ended.stdout

    def row(self, cwd: Path, query: str) -> list[str]:
        printed = self.run(cwd, "--tuples-only", "--no-align", "--field-separator", "\t", "--command", query)
        return printed.strip().split("\t")

    def _as_user(self, program: str, *parameters: str) -> None:
        user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        command = [*user, str(self.bin / program), *parameters]
        subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)


def programs() -> Path:
    """Debian keeps the programs of the server apart from those of its clients."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    other = shutil.which("initdb")
    if not found and other is None:
        raise RuntimeError("initdb is missing: install the server of PostgreSQL, not only its client")
    return (found[-1] if found else Path(str(other))).parent
