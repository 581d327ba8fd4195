import { arch, cpus, platform, release, totalmem } from "node:os";

/**
 * Names the machine, as far as figures depend on it and without telling whose it is.
 *
 * @returns processor, cores, memory, system and Node.js.
 */
export function describeMachine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? "unknown processor";
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  // The rest of a kernel's version can name who built it.
  const system = `${platform()} ${/^\d+\.\d+/.exec(release())?.[0] ?? ""} ${arch()}`;
  return `${model}, ${cores.length} ${cores.length === 1 ? "core" : "cores"}, ${memory}, ${system}, Node.js ${process.version}`;
}
