package dev.hearth.processor.scan;

import java.util.Optional;

/**
 * Where something is declared, by name: elements do not outlive their round.
 *
 * @param type the binary name of the type
 * @param member a component, handle, field or constant of it; none for the type itself
 */
public record Place(String type, Optional<String> member) {
  /** The declaration of a type. */
  public static Place of(String type) {
    return new Place(type, Optional.empty());
  }

  /** The declaration of a member. */
  public static Place of(String type, String member) {
    return new Place(type, Optional.of(member));
  }
}
