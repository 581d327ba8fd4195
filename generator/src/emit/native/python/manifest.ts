import type { Model } from "../../../catalog/model.ts";
import { linksOf } from "../links.ts";
import { pythonVersion } from "../version.ts";
import { HEADER } from "./data.ts";

/** Versions of Python that the package is tested with. */
const VERSIONS = ["3.9", "3.10", "3.11", "3.12", "3.13"];

/**
 * Name of the distribution.
 *
 * @param model - the resolved provider.
 * @returns for example `doku-codes`.
 */
export function distributionOf({ id }: Pick<Model, "id">): string {
  return `${id}-codes`;
}

/**
 * Name of the package that people import.
 *
 * @param model - the resolved provider.
 * @returns for example `doku_codes`.
 */
export function importOf(model: Pick<Model, "id">): string {
  return distributionOf(model).replaceAll("-", "_");
}

/**
 * Writes `pyproject.toml`.
 *
 * @param model - the resolved provider.
 * @param version - the version of the package, as npm writes it.
 * @returns TOML.
 */
export function manifestText(model: Model, version: string): string {
  const { id, summary, project } = model;
  const links = linksOf(model);
  const classifiers = [
    "Development Status :: 5 - Production/Stable",
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    "Programming Language :: Python :: 3 :: Only",
    ...VERSIONS.map((one) => `Programming Language :: Python :: ${one}`),
    "Topic :: Office/Business :: Financial",
    "Typing :: Typed",
  ];
  const keywords = [id, "payment", "response-codes", "error-codes", "snap", "indonesia"];
  return `${HEADER}
[build-system]
requires = ["flit_core >=3.11,<5"]
build-backend = "flit_core.buildapi"

[project]
name = ${tomlString(distributionOf(model))}
version = ${tomlString(pythonVersion(version))}
description = ${tomlString(summary)}
readme = "README.md"
requires-python = ">=3.9"
license = ${tomlString(project.license)}
license-files = ["LICENSE"]
authors = [{ name = ${tomlString(project.author)} }]
keywords = ${list(keywords)}
classifiers = [
${classifiers.map((one) => `    ${tomlString(one)},`).join("\n")}
]
dependencies = []
${links ? `\n[project.urls]\nSource = ${tomlString(links.source)}\nChangelog = ${tomlString(links.changelog)}\n` : ""}
[tool.flit.module]
name = ${tomlString(importOf(model))}
`;
}

function list(items: readonly string[]): string {
  return `[${items.map(tomlString).join(", ")}]`;
}

/** A basic string of TOML: the escapes of JSON are all among its own, and it allows no other control characters. */
function tomlString(text: string): string {
  return JSON.stringify(text).replace(/\u007f/g, "\\u007f");
}
