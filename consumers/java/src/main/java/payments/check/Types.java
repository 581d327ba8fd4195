package payments.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiles what a generator made of each provider, loads it, and reads the samples with it. */
final class Types {
  private final Generator generator;
  private final Path work;
  private final Path packages;

  Types(Generator generator, Path work, Path packages) {
    this.generator = generator;
    this.work = work;
    this.packages = packages;
  }

  Tally check(List<CaseFile.Sample> samples, List<CaseFile.Name> names) throws IOException {
    var tally = new Tally(generator.note);
    for (var sample : samples) {
      var compiled = compile(sample);
      tally.check(compiled.failed().isEmpty(), "%s does not compile: %s", sample.provider(), compiled.failed());
      checkValues(tally, sample, compiled);
      checkNames(tally, names.stream().filter(item -> item.provider().equals(sample.provider())).toList(), compiled);
    }
    return tally;
  }

  /** The schema doku-codes/codegen.schema.json has become the package dokucodes. */
  private CompiledPackage compile(CaseFile.Sample sample) throws IOException {
    String name = generator.folder() + "." + Path.of(sample.schema()).getParent().toString().replace("-", "");
    Path sources = work.resolve("types").resolve(generator.folder()).resolve(name.replace('.', '/'));
    Path output = work.resolve("classes").resolve(name);
    return CompiledPackage.of(name, sources, output);
  }

  private void checkValues(Tally tally, CaseFile.Sample sample, CompiledPackage compiled) {
    JsonNode again;
    try {
      Class<?> root = compiled.type(compiled.name().substring(compiled.name().indexOf('.') + 1));
      again = generator.roundTrip(root, sample.instance().toString());
    } catch (ReflectiveOperationException | IOException error) {
      tally.check(false, "%s cannot be read: %s", sample.provider(), error.getCause() == null ? error : error.getCause());
      again = MissingNode.getInstance();
    }
    for (var value : sample.values().entrySet())
      tally.check(
          again.at(value.getKey()).equals(value.getValue()), "%s reads something else at %s", sample.provider(), value.getKey());
  }

  private void checkNames(Tally tally, List<CaseFile.Name> names, CompiledPackage compiled) throws IOException {
    for (var item : names) {
      var schema = Json.MAPPER.readTree(packages.resolve(item.provider() + "-codes/codegen.schema.json").toFile());
      if (schema.at("/definitions/" + item.type()).has(generator.names))
        tally.check(hasMember(item, compiled), "%s has no %s that is %s", item.type(), item.name(), item.value());
    }
  }

  private static boolean hasMember(CaseFile.Name item, CompiledPackage compiled) {
    try {
      var constants = Stream.of(compiled.type(item.type()).getEnumConstants());
      return constants.anyMatch(
          constant ->
              ((Enum<?>) constant).name().equals(item.name())
                  && Json.MAPPER.valueToTree(constant).asText().equals(item.value()));
    } catch (ClassNotFoundException error) {
      return false;
    }
  }
}
