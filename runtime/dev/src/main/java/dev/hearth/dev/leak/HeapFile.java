package dev.hearth.dev.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a heap dump in the HPROF format of the JDK, from front to back, and keeps nothing of it.
 *
 * <pre>{@code
 * HeapFile.read(file, visitor);
 * }</pre>
 */
final class HeapFile {
  /** The type of a field or an element that holds an object. */
  static final int OBJECT = 2;

  private static final int BYTE = 8;

  private static final int TEXT = 0x01;
  private static final int LOAD_CLASS = 0x02;
  private static final int HEAP_DUMP = 0x0c;
  private static final int HEAP_DUMP_SEGMENT = 0x1c;

  private final HeapInput in;
  private final HeapVisitor visitor;

  private HeapFile(HeapInput in, HeapVisitor visitor) {
    this.in = in;
    this.visitor = visitor;
  }

  /**
   * Shows all of it.
   *
   * @throws IOException when it cannot be read, or is no heap dump
   */
  static void read(Path file, HeapVisitor visitor) throws IOException {
    try (HeapInput in = new HeapInput(file)) {
      new HeapFile(in, visitor).read();
    }
  }

  /** How many bytes a value of that type has. */
  static int size(int type, int idSize) {
    return switch (type) {
      case OBJECT -> idSize;
      case 4, BYTE -> 1;
      case 5, 9 -> 2;
      case 6, 10 -> 4;
      case 7, 11 -> 8;
      default -> throw new IllegalArgumentException("a heap dump has no type " + type);
    };
  }

  private void read() throws IOException {
    while (in.u1() != 0) {
      // The name of the format.
    }
    in.idSize(in.i4());
    visitor.idSize(in.idSize());
    in.skip(Long.BYTES);
    while (!in.atEnd()) {
      int tag = in.u1();
      in.skip(Integer.BYTES);
      long length = in.u4();
      long end = in.position() + length;
      switch (tag) {
        case TEXT -> {
          long id = in.id();
          byte[] text = in.bytes((int) length - in.idSize());
          visitor.text(id, new String(text, StandardCharsets.UTF_8));
        }
        case LOAD_CLASS -> {
          in.skip(Integer.BYTES);
          long type = in.id();
          in.skip(Integer.BYTES);
          visitor.named(type, in.id());
        }
        case HEAP_DUMP, HEAP_DUMP_SEGMENT -> {
          while (in.position() < end) {
            part(in.u1());
          }
        }
        default -> in.skip(length);
      }
    }
  }

  private void part(int tag) throws IOException {
    switch (tag) {
      case 0x01 -> {
        root(Root.Kind.JNI, 0);
        in.id();
      }
      case 0x02, 0x03 -> root(Root.Kind.LOCAL, 2);
      case 0x04, 0x06 -> root(Root.Kind.NATIVE, 1);
      case 0x05 -> root(Root.Kind.CLASS, 0);
      case 0x07, 0xff -> root(Root.Kind.OTHER, 0);
      case 0x08 -> root(Root.Kind.THREAD, 2);
      case 0x20 -> type();
      case 0x21 -> instance();
      case 0x22 -> array();
      case 0x23 -> primitives();
      default -> throw new IOException("a heap dump has no part " + tag);
    }
  }

  /** Of the numbers that follow, the first is the thread's. */
  private void root(Root.Kind kind, int numbers) throws IOException {
    long object = in.id();
    int thread = numbers > 0 ? in.i4() : 0;
    in.skip(Integer.BYTES * Math.max(0L, numbers - 1));
    visitor.root(new Root(kind, object, thread));
  }

  private void type() throws IOException {
    long id = in.id();
    in.skip(Integer.BYTES);
    long parent = in.id();
    long loader = in.id();
    List<Long> others = List.of(in.id(), in.id());
    in.skip(2L * in.idSize() + Integer.BYTES);
    for (int constants = in.u2(); constants > 0; constants--) {
      in.skip(Short.BYTES);
      in.skip(size(in.u1(), in.idSize()));
    }
    visitor.type(new HeapClass(id, parent, loader, others, statics(), fields()));
  }

  private List<HeapClass.Static> statics() throws IOException {
    List<HeapClass.Static> statics = new ArrayList<>();
    for (int left = in.u2(); left > 0; left--) {
      long name = in.id();
      int type = in.u1();
      if (type == OBJECT) {
        statics.add(new HeapClass.Static(name, in.id()));
      } else {
        in.skip(size(type, in.idSize()));
      }
    }
    return statics;
  }

  private List<HeapClass.Field> fields() throws IOException {
    List<HeapClass.Field> fields = new ArrayList<>();
    for (int left = in.u2(); left > 0; left--) {
      fields.add(new HeapClass.Field(in.id(), in.u1()));
    }
    return fields;
  }

  private void instance() throws IOException {
    long id = in.id();
    in.skip(Integer.BYTES);
    long type = in.id();
    visitor.instance(id, type, in.bytes(in.i4()));
  }

  private void array() throws IOException {
    long id = in.id();
    in.skip(Integer.BYTES);
    long[] elements = new long[in.i4()];
    long type = in.id();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = in.id();
    }
    visitor.array(id, type, elements);
  }

  private void primitives() throws IOException {
    long id = in.id();
    in.skip(Integer.BYTES);
    int length = in.i4();
    int type = in.u1();
    if (type == BYTE) {
      visitor.bytes(id, in.bytes(length));
    } else {
      in.skip((long) length * size(type, in.idSize()));
    }
  }
}
