package dev.hearth.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A leaf that a library brings, as the schema writes it: {@code org.joda.money.Money@money:2}.
 *
 * @param type the binary name of its class
 * @param codec the name of its codec
 * @param version the version of that codec
 */
public record LibraryLeaf(String type, String codec, int version) {
  private static final Pattern NOTATION =
      Pattern.compile("([\\p{javaJavaIdentifierPart}.]+)@([\\w.-]+):([1-9][0-9]{0,8})");

  /** Reads the notation; none when it is another type's. */
  public static Optional<LibraryLeaf> parse(String text) {
    Matcher parts = NOTATION.matcher(text);
    return parts.matches()
        ? Optional.of(
            new LibraryLeaf(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  /** The names of the classes that are such leaves somewhere in {@code schema}. */
  public static Set<String> typesIn(StateSchema schema) {
    Set<String> types = new HashSet<>();
    schema
        .types()
        .values()
        .forEach(def -> def.components().forEach(component -> add(component.type(), types)));
    return types;
  }

  private static void add(StateType type, Set<String> to) {
    if (type instanceof StateType.Leaf leaf) {
      parse(leaf.name()).ifPresent(library -> to.add(library.type()));
    } else {
      arguments(type).forEach(argument -> add(argument, to));
    }
  }

  private static List<StateType> arguments(StateType type) {
    if (type instanceof StateType.Container container) {
      return container.arguments();
    }
    if (type instanceof StateType.Array array) {
      return List.of(array.element());
    }
    return type instanceof StateType.Ref ref ? ref.arguments() : List.of();
  }

  /** In the schema's notation. */
  public String text() {
    return type + tag();
  }

  /** What follows the type. */
  String tag() {
    return "@" + codec + ":" + version;
  }
}
