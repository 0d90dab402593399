package dev.hearth.flatten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;

/** What other classes are: their supertypes, their handles, their constants. */
final class ClassModel {
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private final ClassFiles files;
  private final Map<String, Optional<ClassNode>> known = new HashMap<>();

  ClassModel(ClassFiles files) {
    this.files = files;
  }

  boolean inModule(String name) {
    return files.inModule(name);
  }

  /** A class with its members, and without their code; null when it cannot be found. */
  @Nullable ClassNode find(String name) {
    return known.computeIfAbsent(name, this::read).orElse(null);
  }

  private Optional<ClassNode> read(String name) {
    byte[] bytes = bytes(name);
    if (bytes == null) {
      return Optional.empty();
    }
    int options = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    return Optional.of(ClassReading.node(name, ClassReading.reader(name, bytes), options));
  }

  /** The class file; null when it cannot be found. */
  byte @Nullable [] bytes(String name) {
    byte[] bytes = files.find(name);
    return bytes == null ? ofPlatform(name) : bytes;
  }

  private static byte @Nullable [] ofPlatform(String name) {
    try (InputStream in =
        ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The handle that a field instruction means, looked up as the JVM does; null if none is. */
  @Nullable HandleField handle(String owner, String name) {
    for (ClassNode at = find(owner); at != null; at = superclass(at)) {
      for (FieldNode field : at.fields) {
        if (field.name.equals(name) && field.desc.equals(Calls.HOT_DESCRIPTOR)) {
          HandleField handle = inModule(at.name) ? handle(at, field) : null;
          return handle == null ? null : handle.of(owner);
        }
      }
    }
    return null;
  }

  /** Whether a handle of that name is there; one that is flattened already is no more. */
  boolean hasHandle(String owner, String name) {
    for (ClassNode at = find(owner); at != null; at = superclass(at)) {
      if (at.fields.stream()
          .anyMatch(each -> each.name.equals(name) && each.desc.equals(Calls.HOT_DESCRIPTOR))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ClassNode superclass(ClassNode node) {
    return node.superName == null ? null : find(node.superName);
  }

  /** A declared handle; null when it is none that can be flattened. */
  @Nullable HandleField handle(ClassNode owner, FieldNode field) {
    String signature = HandleChecks.content(field);
    if (signature == null || HandleChecks.refusal(field) != null) {
      return null;
    }
    String descriptor = erasure(owner).descriptor(signature);
    if (descriptor == null) {
      return null;
    }
    Type type = Type.getType(descriptor);
    Box box = Box.of(type);
    return new HandleField(
        owner.name,
        field.name,
        box == null ? type : box.primitive(),
        signature.equals(descriptor) ? null : signature);
  }

  private Erasure erasure(ClassNode node) {
    ClassNode around = null;
    for (InnerClassNode inner : node.innerClasses) {
      if (inner.name.equals(node.name)
          && inner.outerName != null
          && (inner.access & Opcodes.ACC_STATIC) == 0) {
        around = find(inner.outerName);
      }
    }
    return Erasure.of(node.signature, around == null ? null : erasure(around));
  }

  /**
   * Whether the verifier takes a value of type {@code from} for one of type {@code to}. For what is
   * not known the answer is no.
   */
  boolean assignable(Type from, Type to) {
    if (from.equals(to) || to.equals(OBJECT)) {
      return true;
    }
    if (from.getSort() == Type.ARRAY || to.getSort() == Type.ARRAY) {
      return false;
    }
    return isSubtype(from.getInternalName(), to.getInternalName());
  }

  private boolean isSubtype(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    ClassNode node = find(from);
    return node != null
        && ((node.superName != null && isSubtype(node.superName, to))
            || node.interfaces.stream().anyMatch(each -> isSubtype(each, to)));
  }

  /** Whether a static field is a constant of an enum. */
  boolean isEnumConstant(String owner, String name) {
    ClassNode node = find(owner);
    return node != null
        && node.fields.stream()
            .anyMatch(field -> field.name.equals(name) && (field.access & Opcodes.ACC_ENUM) != 0);
  }
}
