package dev.hearth.dev.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How the build compiled a module, as the processor noted it in the class output. */
@Value.Immutable
public interface BuildNotes {
  /** Where the class output has them. */
  String RESOURCE = Code.NOTES + "build.properties";

  /** The source roots that exist. */
  List<Path> sources();

  /** Where the annotation processors come from. */
  List<Path> processorPath();

  /** The options for the processors: {@code -Akey=value}. */
  List<String> options();

  /** The language level: {@code 17}. */
  Optional<String> source();

  /** The folder of the sealed versions. */
  Optional<Path> history();

  /** The binary names of the pinned classes. */
  Set<String> pinned();

  /** What the processor wrote beside {@code code}; nothing is known when it wrote none. */
  static BuildNotes of(Code code) {
    return parse(code.text(RESOURCE).orElse(""));
  }

  /** {@link #pinned} of what the processor wrote beside {@code code}, without a look at files. */
  static Set<String> pinned(Code code) {
    return names(properties(code.text(RESOURCE).orElse("")).apply("pinned"));
  }

  /** Reads what the processor wrote. */
  static BuildNotes parse(String text) {
    return of(properties(text));
  }

  private static Function<String, Optional<String>> properties(String text) {
    Properties notes = new Properties();
    try {
      notes.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return key -> Optional.ofNullable(notes.getProperty(key)).filter(v -> !v.isBlank());
  }

  /** The notes with what {@code -Dhot.sources} and its like name instead. */
  default BuildNotes overridden(Function<String, Optional<String>> property) {
    BuildNotes other =
        of(
            key ->
                switch (key) {
                  case "processorPath" -> property.apply("hot.processorpath");
                  case "options" -> property.apply("hot.options").map(BuildNotes::lines);
                  case "sources", "history" -> property.apply("hot." + key);
                  default -> Optional.empty();
                });
    return ImmutableBuildNotes.builder()
        .sources(property.apply("hot.sources").isPresent() ? other.sources() : sources())
        .processorPath(
            property.apply("hot.processorpath").isPresent()
                ? other.processorPath()
                : processorPath())
        .options(property.apply("hot.options").isPresent() ? other.options() : options())
        .source(source())
        .history(other.history().or(this::history))
        .pinned(pinned())
        .build();
  }

  private static BuildNotes of(Function<String, Optional<String>> value) {
    return ImmutableBuildNotes.builder()
        .sources(paths(value.apply("sources")))
        .processorPath(paths(value.apply("processorPath")))
        .options(split(value.apply("options"), "\\R"))
        .source(value.apply("source"))
        .history(value.apply("history").map(path -> Path.of(path).toAbsolutePath().normalize()))
        .pinned(names(value.apply("pinned")))
        .build();
  }

  private static Set<String> names(Optional<String> text) {
    return Set.copyOf(split(text, ","));
  }

  private static List<Path> paths(Optional<String> text) {
    return text.map(ClassPath::parse).orElse(List.of());
  }

  /** Options on a command line stand side by side. */
  private static String lines(String options) {
    return Stream.of(options.trim().split("\\s+(?=-)")).collect(Collectors.joining("\n"));
  }

  private static List<String> split(Optional<String> text, String separator) {
    return text.stream()
        .flatMap(t -> Stream.of(t.split(separator)))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
