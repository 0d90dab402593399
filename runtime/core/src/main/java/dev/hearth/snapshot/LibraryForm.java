package dev.hearth.snapshot;

import dev.hearth.LeafCodec;
import dev.hearth.migrate.MigrationException;
import dev.hearth.schema.LibraryLeaf;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The text of a library's value, as its codec writes it. */
final class LibraryForm {
  private LibraryForm() {}

  /**
   * The form of a leaf.
   *
   * @throws MigrationException when its codec is not there, or older
   */
  static LeafForm of(LibraryLeaf leaf, ClassLoader loader) {
    return text(codec(leaf, loader), leaf.version());
  }

  private static <T> LeafForm text(LeafCodec<T> codec, int version) {
    return LeafForm.<T>text(codec::write, text -> codec.read(text, version));
  }

  /**
   * The codec of a leaf.
   *
   * @throws MigrationException when it is not there, or older
   */
  static LeafCodec<?> codec(LibraryLeaf leaf, ClassLoader loader) {
    try {
      for (LeafCodec<?> codec : ServiceLoader.load(LeafCodec.class, loader)) {
        if (codec.name().equals(leaf.codec()) && codec.type().getName().equals(leaf.type())) {
          return checked(codec, leaf);
        }
      }
    } catch (ServiceConfigurationError e) {
      throw new MigrationException("a leaf codec cannot be made: " + e.getMessage(), e);
    }
    throw new MigrationException(
        "there is no leaf codec " + leaf.codec() + " for " + leaf.type() + " on the class path");
  }

  private static LeafCodec<?> checked(LeafCodec<?> codec, LibraryLeaf leaf) {
    if (codec.version() < leaf.version()) {
      throw new MigrationException(
          "its "
              + leaf.type()
              + " was written by version "
              + leaf.version()
              + " of the leaf codec "
              + leaf.codec()
              + ", and the class path has version "
              + codec.version());
    }
    return codec;
  }
}
