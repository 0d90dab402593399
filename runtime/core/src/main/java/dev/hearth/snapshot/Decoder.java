package dev.hearth.snapshot;

import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what {@link Encoder} wrote, into the classes that a route begins in. */
final class Decoder implements Input.References {
  private static final byte PLAIN_SET = 1;
  private static final byte LATE_SET = 2;
  private static final String FOUND = "found";

  private final Codecs codecs;
  private final Making making;
  private final Input in;
  private final long most;
  private @Nullable Object[] objects = new @Nullable Object[64];
  private @Nullable Codec[] kinds = new @Nullable Codec[64];

  /** Which handles of an entity are set. */
  private byte[] set = new byte[64];

  /** The node that is being read. */
  private int reading;

  /** What a reference to is looked for; 0 when nothing is. */
  private int sought;

  private BitSet passedOver = new BitSet();

  /**
   * A reader of one file.
   *
   * @param classes those that the values are of
   * @param most no id is above this: a file of so many bytes cannot have more objects
   */
  Decoder(StateClasses classes, JsonParser from, boolean named, Making making, long most) {
    this.codecs = new Codecs(classes);
    this.making = making;
    this.in = new Input(from, named, making, this);
    this.most = most;
  }

  /**
   * Reads the list that the parser is at, and gives the first entity.
   *
   * @throws Malformed when that is no {@code program}
   */
  Object read(String program) {
    in.expect(JsonToken.START_ARRAY);
    while (in.next() != JsonToken.END_ARRAY) {
      node();
    }
    Object root = objects[1];
    if (root == null || kinds[1] != entity(program)) {
      throw new Malformed("there is no " + program + " with the id 1");
    }
    checkFilled();
    try {
      making.finish();
    } catch (MigrationException e) {
      throw new Malformed(String.valueOf(e.getMessage()), e);
    }
    return root;
  }

  private void checkFilled() {
    for (int id = 1; id < objects.length; id++) {
      if (kinds[id] instanceof EntityCodec entity && !isFilled(entity, set[id])) {
        throw new Malformed(
            "the "
                + entity.text()
                + " with the id "
                + id
                + " is referred to, and is not all there");
      }
    }
  }

  private static boolean isFilled(EntityCodec entity, byte set) {
    return (!entity.has(false) || (set & PLAIN_SET) != 0)
        && (!entity.has(true) || (set & LATE_SET) != 0);
  }

  private void node() {
    Codec codec;
    int id;
    if (in.named()) {
      in.expect(JsonToken.START_OBJECT);
      in.key(Input.ID);
      in.next();
      id = in.index();
      in.key(Input.TYPE);
      in.next();
      codec = codecs.parse(in.string());
    } else {
      in.expect(JsonToken.START_ARRAY);
      in.next();
      id = in.index();
      codec =
          in.next() == JsonToken.VALUE_STRING
              ? codecs.parse(in.string())
              : entity(codecs.typeName(in.index()));
    }
    reading = id;
    try {
      node(id, codec);
    } catch (Malformed e) {
      throw e.from(id, Names.simple(codec.text()));
    }
  }

  /**
   * Looks for a reference, in place of reading what it is in.
   *
   * @param id what it refers to
   * @param passedOver the nodes whose references do not count
   * @return the first one, as the path to it; null when there is none
   */
  @Nullable Malformed reference(int id, BitSet passedOver) {
    this.sought = id;
    this.passedOver = passedOver;
    int depth = in.depth();
    while (in.next() != JsonToken.END_ARRAY || in.depth() >= depth) {
      try {
        node();
      } catch (Malformed e) {
        if (e.reason().equals(FOUND)) {
          return e;
        }
        in.leave(depth); // another fault, or the one that is looked for
      }
    }
    return null;
  }

  private void node(int id, Codec codec) {
    if (codec instanceof EntityCodec entity) {
      fill(id, entity);
    } else if (codec.identity() == null) {
      throw new Malformed("a " + codec.text() + " is never written apart");
    } else {
      Object value = in.named() ? namedValue(codec) : unnamedValue(codec);
      add(id, codec, value);
    }
  }

  private Object namedValue(Codec codec) {
    in.next();
    if (codec instanceof RecordCodec) {
      return codec.readFields(in);
    }
    in.atKey(Input.VALUE);
    in.next();
    Object value = in.present(codec);
    in.end(JsonToken.END_OBJECT);
    return value;
  }

  private Object unnamedValue(Codec codec) {
    in.next();
    Object value = in.present(codec);
    in.end(JsonToken.END_ARRAY);
    return value;
  }

  private void fill(int id, EntityCodec codec) {
    Object entity = known(id) == null ? create(id, codec) : get(id, codec, null);
    in.next();
    boolean late;
    if (in.named()) {
      late = codec.readHandlesByName(entity, in);
    } else {
      late = in.bool();
      codec.readHandles(entity, late, in);
      in.end(JsonToken.END_ARRAY);
    }
    byte group = late ? LATE_SET : PLAIN_SET;
    if ((set[id] & group) != 0) {
      throw new Malformed("it comes twice");
    }
    set[id] |= group;
    if (isFilled(codec, set[id])) {
      making.filled(codec.entityClass());
    }
  }

  private Object create(int id, EntityCodec codec) {
    try {
      Object entity = making.entity(codec.entityClass());
      add(id, codec, entity);
      return entity;
    } catch (MigrationException e) {
      throw new Malformed(String.valueOf(e.getMessage()), e);
    }
  }

  private void add(int id, Codec codec, Object object) {
    if (id < 1 || id > most) {
      throw new Malformed("there cannot be an object with the id " + id);
    }
    if (id >= objects.length) {
      int length = (int) Math.min(Math.max(id + 1L, objects.length * 2L), most + 1);
      objects = Arrays.copyOf(objects, length);
      kinds = Arrays.copyOf(kinds, length);
      set = Arrays.copyOf(set, length);
    }
    if (objects[id] != null) {
      throw new Malformed("there are two objects with the id " + id);
    }
    objects[id] = object;
    kinds[id] = codec;
  }

  private @Nullable Object known(int id) {
    return id < objects.length ? objects[id] : null;
  }

  @Override
  public Object get(int id, Codec declared, @Nullable String type) {
    if (id == sought && !passedOver.get(reading)) {
      throw new Malformed(FOUND);
    }
    Object object = known(id);
    if (object != null) {
      Codec kind = kinds[id];
      if (kind == null || !declared.accepts(kind)) {
        throw new Malformed(
            "the object with the id "
                + id
                + " is a "
                + (kind == null ? "null" : kind.text())
                + ", not a "
                + declared.text());
      }
      return object;
    }
    Codec codec = type == null ? declared : codecs.parse(type);
    if (codec instanceof EntityCodec entity && (codec == declared || declared.accepts(codec))) {
      return create(id, entity);
    }
    throw new Malformed("there is no object with the id " + id + " before this");
  }

  private Codec entity(String name) {
    if (codecs.schema().find(name).filter(d -> d.kind() == StateDef.Kind.ENTITY).isEmpty()) {
      throw new Malformed(name + " is no entity");
    }
    return codecs.of(new StateType.Ref(name, List.of()));
  }
}
