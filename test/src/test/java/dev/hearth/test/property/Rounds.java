package dev.hearth.test.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs rounds, many in one module, as a compile costs more than all else. When one fails it is
 * found, run alone and made as small as it can be.
 */
final class Rounds {
  private final Javac javac = new Javac();

  /** Runs them all; the cells, for a tally. */
  List<Cell> run(List<Round> rounds) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      cells.add(cell(rounds.get(i), rounds.get(i).choices(), i));
    }
    Optional<Failure> failure = failureOf(cells);
    if (failure.isPresent()) {
      throw new AssertionError(report(rounds, failure.get()));
    }
    return cells;
  }

  private static Cell cell(Round round, Choices choices, int place) {
    return Cell.random(choices, "c" + place, round.first(), round.versions());
  }

  private Optional<Failure> failureOf(List<Cell> cells) {
    Path folder = folder();
    try {
      ModuleRun.run(javac, cells, folder.resolve("hot"));
      return Optional.empty();
    } catch (Failure e) {
      return Optional.of(e);
    } finally {
      delete(folder);
    }
  }

  private String report(List<Round> rounds, Failure failure) {
    for (Round round : rounds) {
      Optional<Failure> alone = alone(round, round.choices());
      if (alone.isPresent()) {
        return "-Dhearth.property.round=" + round + "\n" + shrunk(round, alone.get());
      }
    }
    return "only together: -Dhearth.property.round="
        + String.join(",", rounds.stream().map(Round::toString).toList())
        + "\n"
        + failure.text();
  }

  private Optional<Failure> alone(Round round, Choices choices) {
    return failureOf(List.of(cell(round, choices, 0)));
  }

  private String shrunk(Round round, Failure failure) {
    Choices choices = round.choices();
    cell(round, choices, 0);
    List<Integer> least =
        new Shrinking(
                shorter ->
                    alone(round, Choices.replay(shorter))
                        .filter(other -> other.kind().equals(failure.kind()))
                        .isPresent())
            .of(choices.drawn());
    return alone(round, Choices.replay(least)).orElse(failure).text();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("hearth-property-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
