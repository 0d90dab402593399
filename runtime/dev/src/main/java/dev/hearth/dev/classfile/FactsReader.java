package dev.hearth.dev.classfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Reads a class file's declarations; of a method all but its code. */
final class FactsReader extends ClassVisitor {
  private static final int API = Opcodes.ASM9;

  private final List<String> header = new ArrayList<>();
  private final Set<String> nested = new TreeSet<>();
  private final List<Lines> members = new ArrayList<>();
  private final Set<String> constants = new HashSet<>();
  private final List<String> parents;
  private final Set<String> annotations = new HashSet<>();
  private String name = "";
  private boolean local;
  private boolean plain;

  /** A member, as far as it has been read. */
  private record Lines(String member, List<String> lines) {}

  private FactsReader(List<String> parents) {
    super(API);
    this.parents = parents;
  }

  static ClassFacts read(byte[] classFile) {
    try {
      ClassReader reader = new ClassReader(classFile);
      FactsReader facts = new FactsReader(Names.parents(reader));
      reader.accept(facts, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
      facts.header.addAll(facts.nested);
      return new ClassFacts(
          facts.name,
          facts.local,
          facts.plain,
          String.join("\n", facts.header),
          facts.members.stream().map(each -> new Member(each.member(), each.lines())).toList(),
          facts.constants,
          facts.parents,
          Names.in(reader),
          facts.annotations);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("a broken class file", e);
    }
  }

  @Override
  public void visit(
      int version,
      int access,
      String internal,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    name = Names.binary(internal);
    plain = (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM)) == 0;
    header.add(version + " " + access + " " + signature + " " + parents);
  }

  @Override
  public void visitSource(@Nullable String file, @Nullable String debug) {}

  @Override
  public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
    local = true; // anonymous and local classes, JVMS 4.7.7
  }

  /** The order is that in which the code comes to them, and what it only uses is listed as well. */
  @Override
  public void visitInnerClass(
      String internal, @Nullable String outer, @Nullable String simple, int access) {
    if (outer != null && Names.binary(outer).equals(name)) {
      nested.add("nested " + internal + " " + access);
    } else if (Names.binary(internal).equals(name)) {
      header.add("is nested " + access);
    }
  }

  @Override
  public void visitPermittedSubclass(String internal) {
    header.add("permits " + internal);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    annotations.add(Type.getType(descriptor).getClassName());
    return new Annotations(header, descriptor);
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int reference, @Nullable TypePath path, String descriptor, boolean visible) {
    return new Annotations(header, reference + " " + path + " " + descriptor);
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    header.add("attribute " + attribute.type);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String component, String descriptor, @Nullable String signature) {
    List<String> lines = begin(component, "component " + descriptor + " " + signature);
    return new RecordComponentVisitor(API) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new Annotations(lines, type);
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String type, boolean visible) {
        return new Annotations(lines, reference + " " + path + " " + type);
      }
    };
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    List<String> lines = begin(field, "field " + access + " " + descriptor + " " + signature);
    if (value != null && (access & Opcodes.ACC_PRIVATE) == 0) {
      constants.add(field + " " + value.getClass() + " " + value);
    }
    return new FieldVisitor(API) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new Annotations(lines, type);
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String type, boolean visible) {
        return new Annotations(lines, reference + " " + path + " " + type);
      }
    };
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    boolean bridge = (access & Opcodes.ACC_BRIDGE) != 0;
    if (method.equals("<clinit>") || ((access & Opcodes.ACC_SYNTHETIC) != 0 && !bridge)) {
      return null; // of the code within
    }
    String thrown = exceptions == null ? "" : String.join(" ", exceptions);
    List<String> lines =
        begin(method, "method " + access + " " + descriptor + " " + signature + " " + thrown);
    return new MethodVisitor(API) {
      @Override
      public void visitParameter(@Nullable String parameter, int flags) {
        lines.add("parameter " + parameter + " " + flags);
      }

      @Override
      public AnnotationVisitor visitAnnotationDefault() {
        return new Annotations(lines, "default");
      }

      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new Annotations(lines, type);
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String type, boolean visible) {
        return new Annotations(lines, reference + " " + path + " " + type);
      }

      @Override
      public AnnotationVisitor visitParameterAnnotation(int index, String type, boolean visible) {
        return new Annotations(lines, index + " " + type);
      }
    };
  }

  private List<String> begin(String member, String first) {
    List<String> lines = new ArrayList<>(List.of(first));
    members.add(new Lines(member, lines));
    return lines;
  }

  /** Adds an annotation with all its values to a text. */
  private static final class Annotations extends AnnotationVisitor {
    private final List<String> lines;

    Annotations(List<String> lines, String what) {
      super(API);
      this.lines = lines;
      lines.add("@" + what);
    }

    @Override
    public void visit(@Nullable String element, Object value) {
      lines.add(element + "=" + text(value));
    }

    @Override
    public void visitEnum(@Nullable String element, String descriptor, String value) {
      lines.add(element + "=" + descriptor + value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String element, String descriptor) {
      return new Annotations(lines, element + "=" + descriptor);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String element) {
      return new Annotations(lines, element + "[");
    }

    @Override
    public void visitEnd() {
      lines.add("]");
    }

    private static String text(Object value) {
      if (!value.getClass().isArray()) {
        return value.getClass() + " " + value;
      }
      StringBuilder all = new StringBuilder(value.getClass() + " ");
      for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
        all.append(java.lang.reflect.Array.get(value, i)).append(' ');
      }
      return all.toString();
    }
  }
}
