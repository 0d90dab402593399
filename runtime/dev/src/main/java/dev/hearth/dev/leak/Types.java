package dev.hearth.dev.leak;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The classes of a heap, with their names and the places of their fields. */
final class Types {
  private static final String REFERENCE = "java.lang.ref.Reference";

  /**
   * A field of instances.
   *
   * @param owner the class that declares it
   * @param type of its value, as {@link HeapFile} has it
   * @param offset where its value is among those of an instance
   */
  record Slot(String owner, String name, int type, int offset) {
    /** Whether it keeps an object alive: the collector lets weak and soft references go. */
    boolean holds() {
      return type == HeapFile.OBJECT
          && !(owner.equals(REFERENCE) && (name.equals("referent") || name.equals("discovered")));
    }
  }

  private final Map<Long, String> texts = new HashMap<>();
  private final Map<Long, Long> names = new HashMap<>();
  private final Map<Long, HeapClass> types = new HashMap<>();
  private final Map<Long, List<Slot>> slots = new HashMap<>();
  private int idSize = Long.BYTES;

  void idSize(int bytes) {
    idSize = bytes;
  }

  void text(long id, String text) {
    texts.put(id, text);
  }

  void named(long type, long text) {
    names.put(type, text);
  }

  void add(HeapClass type) {
    types.put(type.id(), type);
  }

  @Nullable HeapClass type(long id) {
    return types.get(id);
  }

  /** What loaded the class; 0 for the JVM. */
  long loader(long type) {
    HeapClass known = types.get(type);
    return known == null ? 0 : known.loader();
  }

  String name(long type) {
    return text(names.getOrDefault(type, 0L)).replace('/', '.');
  }

  String text(long id) {
    return texts.getOrDefault(id, "?");
  }

  /** The class of a name; 0 when there is none. */
  long named(String name) {
    return names.keySet().stream().filter(type -> name(type).equals(name)).findFirst().orElse(0L);
  }

  /** The fields of an instance through which it holds others: not weak and soft references. */
  List<Slot> slots(long type) {
    return slots.computeIfAbsent(type, t -> all(t).stream().filter(Slot::holds).toList());
  }

  /** A field of an instance; empty when it has none of that name. */
  Optional<Slot> slot(long type, String name) {
    return all(type).stream().filter(slot -> slot.name().equals(name)).findFirst();
  }

  /** The object that a field has, as an id; 0 for none. */
  long object(long type, byte[] fields, String name) {
    return slot(type, name).map(slot -> object(fields, slot)).orElse(0L);
  }

  /** The object that a field has, as an id; 0 for none. */
  long object(byte[] fields, Slot slot) {
    ByteBuffer values = ByteBuffer.wrap(fields);
    return idSize == Long.BYTES
        ? values.getLong(slot.offset())
        : values.getInt(slot.offset()) & 0xffff_ffffL;
  }

  private List<Slot> all(long type) {
    List<Slot> all = new ArrayList<>();
    int offset = 0;
    for (HeapClass at = types.get(type); at != null; at = types.get(at.parent())) {
      for (HeapClass.Field field : at.fields()) {
        all.add(new Slot(name(at.id()), text(field.name()), field.type(), offset));
        offset += HeapFile.size(field.type(), idSize);
      }
    }
    return all;
  }
}
