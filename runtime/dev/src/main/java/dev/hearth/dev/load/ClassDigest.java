package dev.hearth.dev.load;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Compares class files but for their line numbers, which move with every comment above. */
final class ClassDigest {
  private static final String CODE = "Code";
  private static final String LINES = "LineNumberTable";

  private final DataInputStream in;
  private final DataOutputStream out;
  private String[] names = new String[0];

  private ClassDigest(byte[] classFile, MessageDigest digest) {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
    out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
  }

  static String of(byte[] classFile) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new ClassDigest(classFile, digest).classFile();
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("no class file", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** JVMS 4.1. */
  private void classFile() throws IOException {
    copy(8);
    constants();
    copy(6);
    copy(2 * u2());
    members();
    members();
    attributes();
  }

  /** JVMS 4.4: of the constants only the texts are of interest. */
  private void constants() throws IOException {
    int count = u2();
    names = new String[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      switch (tag) {
        case 1 -> {
          names[i] = in.readUTF();
          out.writeUTF(names[i]);
        }
        case 5, 6 -> {
          copy(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> copy(2);
        case 15 -> copy(3);
        default -> copy(4);
      }
    }
  }

  private void members() throws IOException {
    for (int i = u2(); i > 0; i--) {
      copy(6);
      attributes();
    }
  }

  private void attributes() throws IOException {
    for (int i = u2(); i > 0; i--) {
      String name = names[u2()];
      int length = in.readInt();
      if (LINES.equals(name)) {
        in.skipNBytes(length);
      } else if (CODE.equals(name)) {
        copy(4);
        copy(i4());
        copy(8 * u2());
        attributes();
      } else {
        copy(length);
      }
    }
  }

  private int u2() throws IOException {
    int value = in.readUnsignedShort();
    out.writeShort(value);
    return value;
  }

  private int i4() throws IOException {
    int value = in.readInt();
    out.writeInt(value);
    return value;
  }

  private void copy(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    out.write(bytes);
  }
}
