package dev.hearth.snapshot;

import dev.hearth.migrate.EntityClass;
import dev.hearth.migrate.MigrationException;
import tools.jackson.core.JsonToken;

/**
 * An entity: written apart, and referred to. Its handles come in two groups: first those that lead
 * to no entity, so that all entities can be compared by them before they are put into containers.
 */
final class EntityCodec extends Codec {
  private final int number;
  private final String name;
  private final EntityClass type;
  private final Fields fields;
  private final boolean[] late;
  private final int lateCount;

  EntityCodec(int number, String name, EntityClass type, Fields fields) {
    this.number = number;
    this.name = name;
    this.type = type;
    this.fields = fields;
    this.late = new boolean[fields.size()];
    int count = 0;
    for (int i = 0; i < late.length; i++) {
      late[i] = fields.leadsToEntity(i);
      count += late[i] ? 1 : 0;
    }
    this.lateCount = count;
  }

  Class<?> type() {
    return type.type();
  }

  EntityClass entityClass() {
    return type;
  }

  int number() {
    return number;
  }

  /** Whether it has handles of that group; an entity without any counts as having the first. */
  boolean has(boolean lateGroup) {
    return lateGroup ? lateCount > 0 : lateCount < late.length || late.length == 0;
  }

  @Override
  String text() {
    return name;
  }

  @Override
  Object identity() {
    return this;
  }

  @Override
  void parts(Object value, Parts to) {
    parts(value, false, to);
    parts(value, true, to);
  }

  /** The parts in one group of its handles. */
  void parts(Object value, boolean lateGroup, Parts to) {
    for (int i = 0; i < late.length; i++) {
      if (late[i] == lateGroup && !fields.codec(i).isLeaf()) {
        to.part(fields.codec(i), type.get(value, i));
      }
    }
  }

  /** Writes one group of its handles. */
  void writeHandles(Object value, boolean lateGroup, Output out) {
    for (int i = 0; i < late.length; i++) {
      if (late[i] == lateGroup) {
        if (out.named()) {
          out.name(fields.name(i));
        }
        out.value(fields.codec(i), type.get(value, i));
      }
    }
  }

  /** Reads one group; the parser is before its first value. */
  void readHandles(Object entity, boolean lateGroup, Input in) {
    for (int i = 0; i < late.length; i++) {
      if (late[i] == lateGroup) {
        in.next();
        set(entity, i, in);
      }
    }
  }

  /**
   * Reads one group by name; the parser is at its first name, or at the end of the object.
   *
   * @return which group it was
   */
  boolean readHandlesByName(Object entity, Input in) {
    boolean[] seen = new boolean[late.length];
    boolean group = in.token() == JsonToken.PROPERTY_NAME && late[fields.place(in.name())];
    while (in.token() == JsonToken.PROPERTY_NAME) {
      int place = fields.place(in.name());
      if (late[place] != group) {
        throw new Malformed(
            name + "." + fields.name(place) + " belongs to the other group of handles");
      }
      seen[place] = true;
      in.next();
      set(entity, place, in);
      in.next();
    }
    in.expect(JsonToken.END_OBJECT);
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i] && late[i] == group) {
        throw fields.missing(i);
      }
    }
    return group;
  }

  private void set(Object entity, int place, Input in) {
    try {
      Object value = in.value(fields.codec(place));
      in.making().set(type, entity, place, value);
    } catch (Malformed e) {
      throw e.within("." + fields.name(place));
    } catch (MigrationException e) {
      throw new Malformed(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  void write(Object value, Output out) {
    throw new IllegalStateException("an entity is only referred to");
  }

  @Override
  Object read(Input in) {
    throw in.unexpected("a reference to " + name);
  }

  @Override
  boolean accepts(Codec other) {
    return other == this;
  }
}
