package dev.hearth.processor.scan;

import dev.hearth.LeafCodec;
import dev.hearth.schema.LibraryLeaf;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** The leaves that libraries bring, by the codecs on the processor path. */
final class LibraryLeaves {
  private final Map<String, String> byType = new TreeMap<>();
  private final Model model;

  private LibraryLeaves(Model model) {
    this.model = model;
  }

  /**
   * Those that are beside this processor.
   *
   * @throws IllegalStateException when two codecs are for one type, or a codec's name is no name
   */
  static LibraryLeaves ofProcessorPath(Model model) {
    LibraryLeaves leaves = new LibraryLeaves(model);
    ServiceLoader.load(LeafCodec.class, LibraryLeaves.class.getClassLoader()).forEach(leaves::add);
    return leaves;
  }

  private void add(LeafCodec<?> codec) {
    String type = codec.type().getName();
    String text = new LibraryLeaf(type, codec.name(), codec.version()).text();
    if (LibraryLeaf.parse(text).isEmpty()) {
      throw new IllegalStateException(
          "the leaf codec "
              + codec.getClass().getName()
              + " is called "
              + codec.name()
              + ":"
              + codec.version()
              + "; a name has letters, digits, dots and hyphens, and a version is 1 or more");
    }
    String before = byType.putIfAbsent(type, text);
    if (before != null && !before.equals(text)) {
      throw new IllegalStateException(
          "two leaf codecs on the processor path are for " + type + ": " + before + " and " + text);
    }
  }

  /** What the schema calls a type; none when no library has brought it as a leaf. */
  Optional<String> leaf(TypeElement type) {
    return Optional.ofNullable(byType.get(model.name(type)));
  }
}
