package dev.hearth.dev.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the texts of some strings of a heap. */
final class Strings implements HeapVisitor {
  private static final byte LATIN1 = 0;

  private record Value(long bytes, byte coder) {}

  private final Types types;
  private final Set<Long> strings;
  private final Map<Long, Value> values = new HashMap<>();

  private Strings(Types types, Collection<Long> strings) {
    this.types = types;
    this.strings = new HashSet<>(strings);
  }

  /** The texts of {@code strings}, as far as there are such. */
  static Map<Long, String> read(Path file, Types types, Collection<Long> strings)
      throws IOException {
    Strings all = new Strings(types, strings);
    HeapFile.read(file, all);
    Map<Long, byte[]> contents = new HashMap<>();
    all.values.values().forEach(value -> contents.put(value.bytes(), new byte[0]));
    HeapFile.read(
        file,
        new HeapVisitor() {
          @Override
          public void bytes(long id, byte[] content) {
            contents.replace(id, content);
          }
        });
    Map<Long, String> texts = new HashMap<>();
    all.values.forEach((id, value) -> texts.put(id, text(value, contents)));
    return texts;
  }

  private static String text(Value value, Map<Long, byte[]> contents) {
    byte[] bytes = contents.getOrDefault(value.bytes(), new byte[0]);
    return value.coder() == LATIN1
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : new String(
            bytes,
            java.nio.ByteOrder.nativeOrder() == java.nio.ByteOrder.LITTLE_ENDIAN
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_16BE);
  }

  @Override
  public void instance(long id, long type, byte[] fields) {
    if (strings.contains(id)) {
      types
          .slot(type, "coder")
          .map(slot -> new Value(types.object(type, fields, "value"), fields[slot.offset()]))
          .ifPresent(value -> values.put(id, value));
    }
  }
}
