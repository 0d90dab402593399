package dev.hearth.dev.leak;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Takes down which object holds which, and where suspects and the names of threads are. */
final class Linking implements HeapVisitor {
  private final Types types;
  private final Graph graph;
  private final long suspect;
  private final Map<Long, Long> suspected = new HashMap<>();
  private final Map<Long, Long> threads = new HashMap<>();

  Linking(Types types, Graph graph, List<Root> roots) {
    this.types = types;
    this.graph = graph;
    this.suspect = types.named(Suspect.class.getName());
    roots.stream()
        .filter(root -> root.kind() == Root.Kind.THREAD)
        .forEach(root -> threads.put(root.object(), 0L));
  }

  /** The class loaders that are suspected, by the suspects' keys. */
  Map<Long, Long> suspected() {
    return suspected;
  }

  /** The objects that are the names of threads, by the threads. */
  Map<Long, Long> threads() {
    return threads;
  }

  @Override
  public void type(HeapClass type) {
    LongStream own = LongStream.concat(LongStream.of(type.parent(), type.loader()), others(type));
    graph.link(type.id(), LongStream.concat(own, statics(type)).toArray());
  }

  private static LongStream others(HeapClass type) {
    return type.others().stream().mapToLong(id -> id);
  }

  private static LongStream statics(HeapClass type) {
    return type.statics().stream().mapToLong(HeapClass.Static::value);
  }

  @Override
  public void instance(long id, long type, byte[] fields) {
    List<Types.Slot> slots = types.slots(type);
    long[] held = new long[slots.size() + 1];
    held[0] = type;
    for (int i = 0; i < slots.size(); i++) {
      held[i + 1] = types.object(fields, slots.get(i));
    }
    graph.link(id, held);
    if (type == suspect) {
      types
          .slot(type, "key")
          .map(slot -> ByteBuffer.wrap(fields).getLong(slot.offset()))
          .ifPresent(key -> suspected.put(key, types.object(type, fields, "referent")));
    } else if (threads.containsKey(id)) {
      threads.put(id, types.object(type, fields, "name"));
    }
  }

  @Override
  public void array(long id, long type, long[] elements) {
    graph.link(id, elements);
  }
}
