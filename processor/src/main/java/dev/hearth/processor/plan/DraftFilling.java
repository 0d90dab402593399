package dev.hearth.processor.plan;

import java.util.List;

/**
 * A hole on the way from a running draft that the newest migration class fills, given the draft's
 * value in the shape of the sealed version that the class was written for.
 *
 * @param type the draft's type, by binary name
 * @param method the name of the filling method
 * @param hole the hole's key: {@code armor(game.VRunning.Ship)}
 * @param key the filling method's key: {@code armor(game.V1.Ship)}
 * @param sealedType the type that the filling method takes, by binary name
 * @param constant the constant that it takes, for a hole of a constant; else empty
 * @param parts the sealed type's components, in order
 * @param problem what is wrong when it cannot be filled after all
 */
public record DraftFilling(
    String type,
    String method,
    String hole,
    String key,
    String sealedType,
    String constant,
    List<Part> parts,
    Problem problem) {
  /**
   * A component of the sealed type.
   *
   * @param name its name
   * @param source the draft's component that has become of it, under the name it has there, if its
   *     values are values of the sealed version; else empty
   */
  public record Part(String name, String source) {
    /** Whether the draft still has it. */
    public boolean known() {
      return !source.isEmpty();
    }
  }

  public DraftFilling {
    parts = List.copyOf(parts);
  }

  /** The components that the method reads and the draft has no more. */
  List<String> missing(MethodReads reads, HookKeys keys) {
    boolean all = reads.passesOn() || reads.callsProgram();
    return parts.stream()
        .filter(part -> !part.known())
        .map(Part::name)
        .filter(name -> all || reads.components().contains(keys.accessor(sealedType, name)))
        .toList();
  }
}
