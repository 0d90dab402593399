package dev.hearth.testkit;

import dev.hearth.LeafCodec;
import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.LibraryLeaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** The leaf types that libraries bring to a schema, as the codecs on the class path know them. */
final class LibraryLeaves {
  private final List<LeafCodec<?>> codecs = new ArrayList<>();

  LibraryLeaves(StateClasses classes) {
    Set<String> types = LibraryLeaf.typesIn(classes.schema());
    if (!types.isEmpty()) {
      for (LeafCodec<?> codec : ServiceLoader.load(LeafCodec.class, classes.loader())) {
        if (types.contains(codec.type().getName())) {
          codecs.add(codec);
        }
      }
    }
  }

  boolean contains(Class<?> type) {
    return codecs.stream().anyMatch(codec -> codec.type().isAssignableFrom(type));
  }

  /** The text of a value; none when it is not of such a type. */
  Optional<String> text(Object value) {
    return codecs.stream()
        .filter(codec -> codec.type().isInstance(value))
        .findFirst()
        .map(codec -> codec.type().getSimpleName() + "(" + text(codec, value) + ")");
  }

  private static <T> String text(LeafCodec<T> codec, Object value) {
    return LeafText.of(codec.write(codec.type().cast(value)));
  }
}
