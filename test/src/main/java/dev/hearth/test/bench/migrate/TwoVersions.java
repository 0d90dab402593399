package dev.hearth.test.bench.migrate;

import dev.hearth.processor.HearthProcessor;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a small program in two versions, the first of which is sealed. */
public record TwoVersions(Path first, Path second) {
  /** Both below {@code folder}. */
  public static TwoVersions compile(Path folder) throws IOException {
    Path history = Files.createDirectories(folder.resolve("hot"));
    Path first = compile("v1", List.of("Vec", "Particle", "Enemy", "World"), folder, history);
    try {
      String schema = Files.readString(first.resolve(CompiledSchema.RESOURCE));
      Seal.seal(SchemaJson.readCompiled(schema), history);
    } catch (Seal.Refused e) {
      throw new IllegalStateException(e);
    }
    Path second =
        compile("v2", List.of("Vec", "Particle", "Enemy", "World", "From1"), folder, history);
    return new TwoVersions(first, second);
  }

  private static Path compile(String version, List<String> names, Path folder, Path history)
      throws IOException {
    Path sources = Files.createDirectories(folder.resolve(version));
    Path classes = Files.createDirectories(folder.resolve(version + "-classes"));
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      String resource = "/migrate/" + version + "/bench/" + name + ".java";
      Path file = sources.resolve(name + ".java");
      try (InputStream in =
          Objects.requireNonNull(TwoVersions.class.getResourceAsStream(resource), resource)) {
        Files.copy(in, file);
      }
      files.add(file);
    }
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no JDK");
    String classPath = System.getProperty("java.class.path", "");
    List<String> options =
        List.of(
            "-Ahot.history=" + history,
            "-processor",
            HearthProcessor.class.getName(),
            "-processorpath",
            classPath,
            "-cp",
            classPath,
            "-d",
            classes.toString());
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      if (!compiler.getTask(null, manager, null, options, null, units).call()) {
        throw new IllegalStateException("the " + version + " of the program does not compile");
      }
    }
    return classes;
  }
}
