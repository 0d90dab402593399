package dev.hearth.dev.classfile;

import dev.hearth.dev.classfile.ClassLinks.Use;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what a class file uses, from its constants, and what it offers to its package. */
final class LinksReader extends ClassVisitor {
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;
  private static final int OPEN_TO_ALL = Opcodes.ACC_PUBLIC | Opcodes.ACC_PRIVATE;

  /** What finds a class by its name, JVMS 5.3, in the eyes of whoever calls it. */
  private static final Set<String> FINDERS =
      Set.of(
          "java.lang.Class.forName",
          "java.lang.Class.getClassLoader",
          "java.lang.invoke.MethodHandles$Lookup.findClass",
          "java.util.ServiceLoader.load",
          "java.lang.reflect.Proxy.newProxyInstance",
          "java.io.ObjectInputStream.<init>");

  private final Set<String> permitted = new HashSet<>();
  private final Set<String> members = new HashSet<>();
  private boolean overridable;

  private LinksReader() {
    super(Opcodes.ASM9);
  }

  static ClassLinks read(byte[] classFile) {
    try {
      ClassReader file = new ClassReader(classFile);
      LinksReader own = new LinksReader();
      file.accept(own, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      Set<Use> uses = new HashSet<>();
      uses(file, uses);
      return new ClassLinks(
          Names.binary(file.getClassName()),
          (file.getAccess() & Opcodes.ACC_PUBLIC) != 0,
          Names.parents(file),
          own.permitted,
          Names.in(file),
          uses,
          own.members,
          own.overridable,
          uses.stream().anyMatch(LinksReader::finds));
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("a broken class file", e);
    }
  }

  private static boolean finds(Use use) {
    String method = use.member().substring(0, use.member().indexOf(' '));
    return FINDERS.contains(use.owner() + "." + method);
  }

  /** JVMS 4.4.2. */
  private static void uses(ClassReader file, Set<Use> uses) {
    char[] buffer = new char[file.getMaxStringLength()];
    for (int i = 1; i < file.getItemCount(); i++) {
      int at = file.getItem(i);
      int tag = at > 0 ? file.readByte(at - 1) : 0;
      if (tag >= FIELD && tag <= INTERFACE_METHOD) {
        int nameAndType = file.getItem(file.readUnsignedShort(at + 2));
        String member =
            file.readUTF8(nameAndType, buffer) + " " + file.readUTF8(nameAndType + 2, buffer);
        uses.add(new Use(element(file.readClass(at, buffer)), member));
      }
    }
  }

  /** Of an array's class the class of its elements. */
  private static String element(String internal) {
    int dimensions = internal.lastIndexOf('[') + 1;
    return dimensions > 0 && internal.endsWith(";")
        ? Names.binary(internal.substring(dimensions + 1, internal.length() - 1))
        : Names.binary(internal);
  }

  @Override
  public void visitPermittedSubclass(String internal) {
    permitted.add(Names.binary(internal));
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((access & OPEN_TO_ALL) == 0) {
      members.add(field + " " + descriptor);
    }
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if ((access & OPEN_TO_ALL) == 0) {
      members.add(method + " " + descriptor);
      boolean ofPackage = (access & (Opcodes.ACC_PROTECTED | Opcodes.ACC_STATIC)) == 0;
      overridable |= ofPackage && !method.equals("<init>");
    }
    return null;
  }
}
