package dev.hearth.test.corpus.read;

import dev.hearth.test.corpus.state.Node;
import dev.hearth.test.corpus.state.NodeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a case, and checks that it is whole.
 *
 * <pre>{@code
 * Case read = CaseReader.read(Path.of("test/corpus/101-add"));
 * }</pre>
 */
public final class CaseReader {
  private final CaseFolder folder;

  private CaseReader(CaseFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads the case in a folder.
   *
   * @throws MalformedCase when it is not written as cases are
   */
  public static Case read(Path folder) throws IOException, MalformedCase {
    return new CaseReader(CaseFolder.of(folder)).read();
  }

  private Case read() throws IOException, MalformedCase {
    CaseKeys keys = CaseKeys.read(folder.text(CaseFolder.PROPERTIES).orElse(""));
    keys.required("change");
    NavigableMap<Integer, String> programs = keys.programs();
    NavigableMap<Integer, Version> versions = versions();
    checkOrder(versions);
    checkKnown("program", programs.keySet(), versions);
    Set<Integer> unsealed = keys.numbers("unsealed");
    checkAccepted("unsealed", unsealed, versions);
    OptionalInt refusedAt = keys.number("refusedAt");
    checkAccepted("refusedAt", refusedAt.stream().boxed().toList(), versions);
    if (refusedAt.isPresent() != keys.text("reason").isPresent()) {
      throw new MalformedCase("case.properties needs both refusedAt and reason, or neither");
    }
    if (refusedAt.orElse(2) < 2) {
      throw new MalformedCase("case.properties has refusedAt=1, and nothing takes over into v1");
    }
    Case read =
        new Case(
            programs,
            keys.number("steps").orElse(0),
            versions,
            unsealed,
            refusedAt,
            keys.text("reason").orElse(""),
            keys.text("boxedOnly"),
            state());
    checkState(read);
    return read;
  }

  private NavigableMap<Integer, Version> versions() throws IOException, MalformedCase {
    NavigableMap<Integer, Version> versions = new TreeMap<>();
    for (int number : folder.numbers()) {
      Optional<Path> history = folder.folder("history-" + number);
      Version version =
          new Version(number, folder.sources("v" + number), undecided(number), history);
      if (version.sources().isEmpty() && version.undecided().isEmpty()) {
        throw new MalformedCase("it has history-" + number + ", and no v" + number);
      }
      versions.put(number, version);
    }
    return versions;
  }

  private Optional<Version.Undecided> undecided(int number) throws IOException, MalformedCase {
    String name = "v" + number + "-undecided";
    String file = "problems-" + number + ".txt";
    Optional<Path> sources = folder.sources(name);
    Optional<String> problems = folder.text(file);
    if (sources.isPresent() != problems.isPresent()) {
      throw new MalformedCase(
          sources.isPresent()
              ? "it has " + name + ", and no " + file
              : "it has " + file + ", and no " + name);
    }
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    NavigableSet<String> lines = ProblemLines.read(file, problems.orElseThrow());
    return Optional.of(new Version.Undecided(sources.get(), lines));
  }

  private static void checkOrder(NavigableMap<Integer, Version> versions) throws MalformedCase {
    Version first = versions.get(1);
    if (first == null || (first.sources().isEmpty() && versions.size() > 1)) {
      throw new MalformedCase("it has no v1 to start from");
    }
    for (int number = 1; number <= versions.lastKey(); number++) {
      if (!versions.containsKey(number)) {
        throw new MalformedCase("it has v" + versions.lastKey() + ", and no v" + number);
      }
    }
  }

  private static void checkKnown(
      String key, Collection<Integer> numbers, NavigableMap<Integer, Version> versions)
      throws MalformedCase {
    for (int number : numbers) {
      if (!versions.containsKey(number)) {
        throw new MalformedCase(
            "case.properties has a " + key + " for v" + number + ", which is not there");
      }
    }
  }

  private static void checkAccepted(
      String key, Collection<Integer> numbers, NavigableMap<Integer, Version> versions)
      throws MalformedCase {
    checkKnown(key, numbers, versions);
    for (int number : numbers) {
      if (version(versions, number).sources().isEmpty()) {
        throw new MalformedCase(
            "case.properties has " + key + "=" + number + ", and there is no v" + number);
      }
    }
  }

  private static Version version(NavigableMap<Integer, Version> versions, int number) {
    return Objects.requireNonNull(versions.get(number), "it was looked for");
  }

  private Optional<Node> state() throws IOException, MalformedCase {
    Optional<String> text = folder.text(CaseFolder.STATE);
    try {
      return text.map(NodeReader::read);
    } catch (IllegalArgumentException e) {
      throw new MalformedCase("state.json is not valid: " + e.getMessage());
    }
  }

  /** Where a version takes over, there is something to compare its state with. */
  private static void checkState(Case read) throws MalformedCase {
    int last = read.last();
    if (read.state().isEmpty() && last > 1 && read.reasonAt(last).isEmpty()) {
      throw new MalformedCase("it has no state.json for after v" + last + " has taken over");
    }
  }
}
