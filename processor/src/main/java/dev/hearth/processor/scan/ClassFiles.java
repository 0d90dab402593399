package dev.hearth.processor.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads from a class file what the compiler's model does not tell. */
final class ClassFiles {
  private static final int MAGIC = 0xCAFEBABE;
  private static final String SOURCE = "SourceFile";

  private ClassFiles() {}

  /**
   * The bare name of the file that the class was compiled from; nothing when it does not say.
   *
   * @throws IOException when it is no class file
   */
  static Optional<String> sourceFile(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt(); // minor and major version
    String[] texts = texts(in);
    in.skipNBytes(6); // access, this, super
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    skipMembers(in);
    skipMembers(in);
    return source(in, texts);
  }

  private static Optional<String> source(DataInputStream in, String[] texts) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = texts[in.readUnsignedShort()];
      long length = Integer.toUnsignedLong(in.readInt());
      if (SOURCE.equals(name)) {
        return Optional.of(texts[in.readUnsignedShort()]);
      }
      in.skipNBytes(length);
    }
    return Optional.empty();
  }

  private static void skipMembers(DataInputStream in) throws IOException {
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      in.skipNBytes(6); // access, name, type
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        in.skipNBytes(2);
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
  }

  /** The constant pool, of which only the texts are kept. Source: JVMS 4.4. */
  private static String[] texts(DataInputStream in) throws IOException {
    String[] texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // these two take two places
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("constant of unknown kind " + tag);
      }
    }
    return texts;
  }
}
