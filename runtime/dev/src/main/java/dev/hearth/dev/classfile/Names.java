package dev.hearth.dev.classfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** The texts of a class file that may name classes: as such, in a descriptor, or in a constant. */
final class Names {
  private static final int UTF8 = 1;
  private static final String BETWEEN = ";<>():[*+-^";
  private static final String PRIMITIVES = "BCDFIJSZV";

  private Names() {}

  static String binary(String internal) {
    return internal.replace('/', '.');
  }

  /** The superclass and the interfaces, as binary names. */
  static List<String> parents(ClassReader file) {
    List<String> parents = new ArrayList<>();
    if (file.getSuperName() != null) {
      parents.add(binary(file.getSuperName()));
    }
    for (String each : file.getInterfaces()) {
      parents.add(binary(each));
    }
    return parents;
  }

  /**
   * All of them, with dots. Too many rather than too few: whoever asks knows which classes there
   * are.
   */
  static Set<String> in(ClassReader file) {
    Set<String> names = new HashSet<>();
    for (int i = 1; i < file.getItemCount(); i++) {
      int at = file.getItem(i);
      if (at > 0 && file.readByte(at - 1) == UTF8) {
        add(text(file, at), names);
      }
    }
    return names;
  }

  /** What is no ASCII is of no interest but in names of classes, which are decoded as they are. */
  private static String text(ClassReader file, int at) {
    int length = file.readUnsignedShort(at);
    StringBuilder text = new StringBuilder(length);
    int end = at + 2 + length;
    for (int i = at + 2; i < end; ) {
      int first = file.readByte(i);
      if (first < 0x80) {
        text.append((char) first);
        i++;
      } else if ((first & 0xE0) == 0xC0) {
        text.append((char) ((first & 0x1F) << 6 | (file.readByte(i + 1) & 0x3F)));
        i += 2;
      } else {
        int second = file.readByte(i + 1) & 0x3F;
        text.append((char) ((first & 0x0F) << 12 | second << 6 | (file.readByte(i + 2) & 0x3F)));
        i += 3;
      }
    }
    return text.toString();
  }

  private static void add(String text, Set<String> names) {
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || BETWEEN.indexOf(text.charAt(i)) >= 0) {
        part(text.substring(begin, i), names);
        begin = i + 1;
      }
    }
  }

  /** A part of a descriptor begins with primitives and the L that stands before a name. */
  private static void part(String part, Set<String> names) {
    if (part.isEmpty()) {
      return;
    }
    names.add(binary(part));
    int at = 0;
    while (at < part.length() && PRIMITIVES.indexOf(part.charAt(at)) >= 0) {
      at++;
    }
    if (at < part.length() - 1 && part.charAt(at) == 'L') {
      names.add(binary(part.substring(at + 1)));
    }
  }
}
