package dev.hearth.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The sealed versions of a module's state, oldest first, and what is wrong with their chain.
 *
 * <pre>{@code
 * History history = History.read(Path.of("src/main/hot"));
 * }</pre>
 */
@Value.Immutable
public abstract class History {
  private static final Pattern FILE = Pattern.compile("([1-9][0-9]{0,8})\\.json");

  /** In order; without a gap when there are no problems. */
  public abstract List<SealedVersion> versions();

  public abstract List<HistoryProblem> problems();

  /** The newest version, if anything is sealed. */
  public Optional<SealedVersion> newest() {
    return versions().isEmpty()
        ? Optional.empty()
        : Optional.of(versions().get(versions().size() - 1));
  }

  /** The hash of the newest version; empty when nothing is sealed. */
  public String newestHash() {
    return newest().map(SealedVersion::sha256).orElse("");
  }

  /** The version of that number, if it is still kept. */
  public Optional<SealedVersion> version(int number) {
    return versions().stream().filter(v -> v.version() == number).findFirst();
  }

  /** A history in which nothing is sealed. */
  public static History empty() {
    return ImmutableHistory.builder().build();
  }

  /**
   * Reads and checks all of a folder; one that does not exist is an empty history.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  public static History read(Path folder) {
    NavigableMap<Integer, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          var match = FILE.matcher(file.getFileName().toString());
          if (match.matches() && !Files.isDirectory(file)) {
            byte[] bytes = Files.readAllBytes(file);
            texts.put(Integer.valueOf(match.group(1)), new String(bytes, StandardCharsets.UTF_8));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the state history in " + folder, e);
      }
    }
    return of(texts);
  }

  /** Checks the texts of files by their numbers. */
  public static History of(NavigableMap<Integer, String> texts) {
    List<SealedVersion> versions = new ArrayList<>();
    List<HistoryProblem> problems = new ArrayList<>();
    SealedReader reader = new SealedReader();
    texts.forEach(
        (number, text) -> {
          try {
            versions.add(HistoryChain.checkFile(number, text, reader));
          } catch (HistoryChain.Broken broken) {
            problems.add(broken.problem());
          }
        });
    problems.addAll(HistoryChain.checkGaps(texts.navigableKeySet()));
    problems.addAll(HistoryChain.checkParents(versions));
    return ImmutableHistory.builder().versions(versions).problems(problems).build();
  }
}
