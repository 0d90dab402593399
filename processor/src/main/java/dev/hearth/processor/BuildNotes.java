package dev.hearth.processor;

import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.processor.scan.ModuleNotes;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What a dev run has to know to compile the module as the build does. */
final class BuildNotes {
  private BuildNotes() {}

  static String text(
      ModuleNotes notes,
      List<MigrationClass> migrations,
      Map<String, String> options,
      SourceVersion source,
      Optional<Path> history,
      boolean sealedElsewhere) {
    Map<String, String> lines = new TreeMap<>();
    lines.put("sources", join(notes.sourceRoots().stream().map(Path::toString).toList()));
    lines.put("processorPath", join(processorPath()));
    lines.put("options", options(options));
    lines.put("source", source.name().substring("RELEASE_".length()));
    history.ifPresent(path -> lines.put("history", path.toString()));
    if (sealedElsewhere) {
      lines.put(Belonging.ELSEWHERE, "true");
    }
    lines.put("pinned", String.join(",", notes.pinned()));
    lines.put(
        "migrations",
        migrations.stream().map(MigrationClass::name).collect(Collectors.joining(",")));
    return PropertiesText.of(lines);
  }

  /** The options that are the same in every compile of the module. */
  private static String options(Map<String, String> options) {
    return options.entrySet().stream()
        .filter(option -> !option.getKey().equals(Settings.RUNNING))
        .map(o -> "-A" + o.getKey() + (o.getValue() == null ? "" : "=" + o.getValue()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String join(List<String> paths) {
    return String.join(File.pathSeparator, paths);
  }

  /** The class path that this processor was loaded from. */
  private static List<String> processorPath() {
    if (BuildNotes.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> paths = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        file(url).ifPresent(paths::add);
      }
      return paths;
    }
    // Absolute, as a dev run may begin in another folder.
    return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .toList();
  }

  /** What is no file cannot be put on a path again. */
  private static Optional<String> file(URL url) {
    try {
      return Optional.of(Path.of(url.toURI()).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
