package payments.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks every tool everything in cases.json and prints a line for each. */
public final class Check {
  private Check() {}

  public static void main(String[] parameters) throws Exception {
    if (List.of(parameters).contains("--help")) return;
    System.out.println(); // Maven may have left control characters of a terminal on the line.
    Path packages = Path.of(System.getenv("PACKAGES"));
    var file = Json.MAPPER.readValue(Path.of(System.getenv("CASES")).toFile(), CaseFile.class);
    Validation.check(file.cases(), packages).print("networknt json-schema-validator", "validator");
    Path work = Path.of(System.getenv("WORK"));
    Lookups.check(file.lookups(), work).print("the packages", "lookup");
    var samples = Stream.concat(file.samples().stream(), hostile(Path.of(System.getenv("HOSTILE")))).toList();
    for (var generator : Generator.values())
      new Types(generator, work, packages).check(samples, file.names()).print(generator.tool, "generator");
  }

  private static Stream<CaseFile.Sample> hostile(Path folder) throws IOException {
    try (var providers = Files.list(folder)) {
      List<Path> paths = providers.map(provider -> provider.resolve("sample.json")).sorted().toList();
      var samples = new ArrayList<CaseFile.Sample>();
      for (var path : paths) samples.add(Json.MAPPER.readValue(path.toFile(), CaseFile.Sample.class));
      return samples.stream();
    }
  }
}
