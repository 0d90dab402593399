package dev.hearth.flatten;

import java.util.List;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Reads class files, and says which one cannot be read. */
final class ClassReading {
  private ClassReading() {}

  /**
   * A reader, whose constant pool is whole.
   *
   * @throws FlattenException that names the class when it is not
   */
  static ClassReader reader(String name, byte[] classFile) {
    return reading(name, () -> new ClassReader(classFile));
  }

  /**
   * The class as a whole, as far as {@code options} say.
   *
   * @throws FlattenException that names the class when it is damaged
   */
  static ClassNode node(String name, ClassReader reader, int options) {
    ClassNode node = new ClassNode();
    reading(
        name,
        () -> {
          reader.accept(node, options);
          return node;
        });
    return node;
  }

  /** Whether a class names handles. */
  static boolean mentionsHot(String name, byte[] classFile) {
    return reading(name, () -> Mentions.hot(new ClassReader(classFile)));
  }

  private static <T> T reading(String name, Supplier<T> part) {
    try {
      return part.get();
    } catch (FlattenException e) {
      throw e;
    } catch (RuntimeException e) {
      // A damaged file leads ASM to whatever comes of it; a newer one it says is not supported.
      throw new FlattenException(
          List.of(
              new FlattenProblem(
                  name.replace('/', '.'),
                  "",
                  "",
                  0,
                  "its class file "
                      + name
                      + ".class cannot be read ("
                      + e.getMessage()
                      + "): it is damaged, cut off, or newer than is known here; compile it anew")));
    }
  }
}
