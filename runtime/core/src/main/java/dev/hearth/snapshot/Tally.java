package dev.hearth.snapshot;

import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the objects of each state type: one that is held twice counts once. */
final class Tally extends NodeWalk {
  private final Identities met = new Identities();
  private final List<Object> entities = new ArrayList<>();
  private final List<EntityCodec> codecs = new ArrayList<>();
  private final long[] counts;

  private Tally(int types) {
    counts = new long[types];
  }

  /**
   * How many records and entities can be reached from {@code root}, itself included, by the binary
   * names of their types in the schema; what there is none of is left out.
   */
  static SortedMap<String, Long> of(StateClasses classes, Object root) {
    Codecs codecs = new Codecs(classes);
    String name = classes.typeOf(root.getClass()).orElseThrow();
    Tally tally = new Tally(classes.schema().types().size());
    tally.all((EntityCodec) codecs.of(new StateType.Ref(name, List.of())), root);
    SortedMap<String, Long> byName = new TreeMap<>();
    for (int i = 0; i < tally.counts.length; i++) {
      if (tally.counts[i] > 0) {
        byName.put(codecs.typeName(i), tally.counts[i]);
      }
    }
    return byName;
  }

  private void all(EntityCodec codec, Object root) {
    entity(codec, root);
    for (int i = 0; i < entities.size(); i++) {
      codecs.get(i).parts(entities.get(i), this::walk);
    }
  }

  @Override
  void entity(EntityCodec codec, Object entity) {
    if (isNew(entity)) {
      entities.add(entity);
      codecs.add(codec);
      counts[codec.number()]++;
    }
  }

  @Override
  boolean enter(Codec codec, Object object) {
    if (!isNew(object)) {
      return false;
    }
    if (codec instanceof RecordCodec record) {
      counts[record.number()]++;
    }
    return true;
  }

  @Override
  void leave(Codec codec, Object object) {}

  private boolean isNew(Object object) {
    if (met.get(object, met) != 0) {
      return false;
    }
    met.put(object, met, 1);
    return true;
  }
}
