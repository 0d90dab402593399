package dev.hearth.test.corpus.read;

import dev.hearth.test.corpus.state.Node;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An evolution case.
 *
 * @param programs the root's binary name, by the version that it is so from
 * @param steps how many the first version takes
 * @param versions all versions, accepted and refused ones, from 1 without a gap
 * @param unsealed the versions that are not sealed
 * @param refusedAt the version that the build accepts, and that no state gets into
 * @param reason what the messages say then; else empty
 * @param boxedOnly why a flattened program does not do the same; nothing when it does
 * @param state after the last version has taken over
 */
public record Case(
    NavigableMap<Integer, String> programs,
    int steps,
    NavigableMap<Integer, Version> versions,
    Set<Integer> unsealed,
    OptionalInt refusedAt,
    String reason,
    Optional<String> boxedOnly,
    Optional<Node> state) {

  /** The root's binary name in a version. */
  public String program(int version) {
    return programs.floorEntry(version).getValue();
  }

  /** The last version that is accepted; 0 when none is. */
  public int last() {
    return versions.values().stream()
        .filter(version -> version.sources().isPresent())
        .mapToInt(Version::number)
        .max()
        .orElse(0);
  }

  /** What messages say when no state gets into a version; nothing when it does. */
  public Optional<String> reasonAt(int version) {
    return refusedAt.isPresent() && refusedAt.getAsInt() == version
        ? Optional.of(reason)
        : Optional.empty();
  }
}
