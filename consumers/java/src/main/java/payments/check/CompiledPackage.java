package payments.check;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * A package of generated sources after the compiler.
 *
 * @param failed the first words of the compiler about what is wrong; empty when it compiled
 */
record CompiledPackage(String name, String failed, List<Class<?>> types) {

  /** Compiles all sources of a folder and initializes every class, as a program that uses it would. */
  static CompiledPackage of(String name, Path sources, Path output) throws IOException {
    Files.createDirectories(output);
    var compiler = ToolProvider.getSystemJavaCompiler();
    var words = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var found = Files.list(sources)) {
      List<Path> paths = found.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      var options =
          List.of("-d", output.toString(), "-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
      if (!compiler.getTask(words, files, null, options, null, files.getJavaFileObjectsFromPaths(paths)).call())
        return new CompiledPackage(name, firstWords(words.toString().replace(sources + "/", "")), List.of());
      var loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, CompiledPackage.class.getClassLoader());
      var types = new ArrayList<Class<?>>();
      for (Path path : paths) types.addAll(initialize(name + "." + path.getFileName().toString().replace(".java", ""), loader));
      return new CompiledPackage(name, "", types);
    }
  }

  private static String firstWords(String words) {
    return words.lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
  }

  /** The class and those inside of it, where jsonschema2pojo puts enums. */
  private static List<Class<?>> initialize(String name, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      var types = new ArrayList<Class<?>>(List.of(type));
      for (var inner : type.getDeclaredClasses()) types.addAll(initialize(inner.getName(), loader));
      return types;
    } catch (ClassNotFoundException error) {
      throw new IllegalStateException(error);
    }
  }

  /** A type by its name; quicktype spells some words in capitals: DokuApi is DokuAPI. */
  Class<?> type(String simpleName) throws ClassNotFoundException {
    return types.stream()
        .filter(type -> type.getSimpleName().equalsIgnoreCase(simpleName))
        .findFirst()
        .orElseThrow(() -> new ClassNotFoundException(name + "." + simpleName));
  }
}
