import type { Model } from "../../../catalog/model.ts";
import { linksOf } from "../links.ts";
import { composerVersion } from "../version.ts";
import { xmlText } from "./encode.ts";
import type { JavaNames } from "./names.ts";

/** The plugins of the build. A build is the same wherever it runs, so each has a version. */
const PLUGINS = {
  clean: "3.5.0",
  resources: "3.3.1",
  compiler: "3.16.0",
  surefire: "3.6.1",
  jar: "3.5.1",
  install: "3.1.4",
  deploy: "3.1.4",
  source: "3.4.0",
  javadoc: "3.12.0",
  gpg: "3.2.8",
} as const;

const CENTRAL = "0.12.0";

/** The time that all files of an archive have, as the time of a build would make each archive another one. */
const TIMESTAMP = "2020-01-01T00:00:00Z";

/** Oldest release of Java that runs it. */
export const JAVA = 11;

/**
 * The version of a package as Maven orders it: unknown words such as `next` would come after the release.
 *
 * @param version - the version in `package.json`.
 * @returns the same for a release; `1.3.0-next.1` is `1.3.0-alpha1`.
 */
export function mavenVersion(version: string): string {
  return composerVersion(version);
}

/**
 * The `pom.xml` of a package.
 *
 * @param model - the resolved provider.
 * @param version - version of the package.
 * @param names - names of the package.
 * @returns its text.
 */
export function writePom(model: Model, version: string, { group, artifact, root }: JavaNames): string {
  const { project, name, summary } = model;
  const links = linksOf(model);
  const address = links && xmlText(links.source);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Generated from the catalog; do not edit. -->
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>

  <groupId>${xmlText(group)}</groupId>
  <artifactId>${xmlText(artifact)}</artifactId>
  <version>${xmlText(mavenVersion(version))}</version>
  <packaging>jar</packaging>

  <name>${xmlText(`${name} codes`)}</name>
  <description>${xmlText(summary)}</description>
${address === undefined ? "" : `  <url>${address}</url>\n`}
  <licenses>
    <license>
      <name>${xmlText(project.license)}</name>
      <url>https://spdx.org/licenses/${xmlText(encodeURIComponent(project.license))}.html</url>
      <distribution>repo</distribution>
    </license>
  </licenses>
  <developers>
    <developer>
      <name>${xmlText(project.author)}</name>
    </developer>
  </developers>
${address === undefined ? "" : `  <scm>\n    <url>${address}</url>\n    <connection>scm:git:${xmlText(connectionOf(model))}</connection>\n  </scm>\n`}
  <properties>
    <maven.compiler.release>${JAVA}</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <project.build.outputTimestamp>${TIMESTAMP}</project.build.outputTimestamp>
  </properties>

  <build>
    <plugins>
${plugin("clean", PLUGINS.clean)}${plugin("resources", PLUGINS.resources)}${plugin(
  "compiler",
  PLUGINS.compiler,
  `
          <compilerArgs>
            <arg>-Xlint:all</arg>
            <arg>-Werror</arg>
          </compilerArgs>`,
)}${plugin("surefire", PLUGINS.surefire)}${plugin(
  "jar",
  PLUGINS.jar,
  `
          <archive>
            <addMavenDescriptor>false</addMavenDescriptor>
            <manifestEntries>
              <Implementation-Title>${xmlText(root)}</Implementation-Title>
              <Implementation-Version>\${project.version}</Implementation-Version>
            </manifestEntries>
          </archive>`,
)}${plugin("install", PLUGINS.install)}${plugin("deploy", PLUGINS.deploy)}    </plugins>
    <resources>
      <resource>
        <directory>\${project.basedir}</directory>
        <targetPath>META-INF</targetPath>
        <includes>
          <include>LICENSE</include>
        </includes>
      </resource>
    </resources>
  </build>

  <profiles>
    <profile>
      <!-- The archives that a registry wants beside the classes. -->
      <id>release</id>
      <build>
        <plugins>
${plugin("source", PLUGINS.source, undefined, "attach-sources", "jar-no-fork", "    ")}${plugin(
  "javadoc",
  PLUGINS.javadoc,
  `
              <doclint>all</doclint>
              <failOnWarnings>true</failOnWarnings>
              <notimestamp>true</notimestamp>`,
  "attach-javadocs",
  "jar",
  "    ",
)}        </plugins>
      </build>
    </profile>
    <profile>
      <!-- Signs and uploads; with the profile release. -->
      <id>central</id>
      <build>
        <plugins>
${plugin("gpg", PLUGINS.gpg, "\n              <bestPractices>true</bestPractices>", "sign-artifacts", "sign", "    ")}          <plugin>
            <groupId>org.sonatype.central</groupId>
            <artifactId>central-publishing-maven-plugin</artifactId>
            <version>${CENTRAL}</version>
            <extensions>true</extensions>
            <configuration>
              <publishingServerId>central</publishingServerId>
              <autoPublish>true</autoPublish>
              <waitUntil>published</waitUntil>
              <!-- A version that is there is never uploaded again. -->
              <ignorePublishedComponents>true</ignorePublishedComponents>
            </configuration>
          </plugin>
        </plugins>
      </build>
    </profile>
  </profiles>
</project>
`;
}

function connectionOf({ project }: Model): string {
  return (project.repository ?? "").replace(/^git\+/, "");
}

function plugin(name: string, version: string, configuration?: string, id?: string, goal?: string, more = ""): string {
  const at = `      ${more}`;
  const lines = [
    `${at}<plugin>`,
    `${at}  <groupId>org.apache.maven.plugins</groupId>`,
    `${at}  <artifactId>maven-${name}-plugin</artifactId>`,
    `${at}  <version>${version}</version>`,
    ...(configuration === undefined ? [] : [`${at}  <configuration>${configuration}\n${at}  </configuration>`]),
    ...(id === undefined
      ? []
      : [
          `${at}  <executions>\n${at}    <execution>\n${at}      <id>${id}</id>\n${at}      <goals>`,
          `${at}        <goal>${goal}</goal>\n${at}      </goals>\n${at}    </execution>\n${at}  </executions>`,
        ]),
    `${at}</plugin>`,
  ];
  return `${lines.join("\n")}\n`;
}
