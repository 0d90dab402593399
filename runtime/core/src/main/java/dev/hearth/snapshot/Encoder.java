package dev.hearth.snapshot;

import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.StateType;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes all state as a list of nodes: entities, and the values that are written apart, each before
 * the first reference to it. First come the handles that lead to no entity.
 */
final class Encoder extends NodeWalk implements Output.References {
  private final Census census;
  private final JsonGenerator to;
  private final Output out;
  private int lastId;

  private Encoder(Census census, JsonGenerator to, boolean named) {
    this.census = census;
    this.to = to;
    this.out = new Output(to, named, this);
    this.lastId = census.entities().size();
  }

  /** Writes the state of {@code root}, which is the first entity. */
  static void write(Object root, StateClasses classes, JsonGenerator to, boolean named) {
    Codecs codecs = new Codecs(classes);
    String name = classes.typeOf(root.getClass()).orElseThrow();
    EntityCodec codec = (EntityCodec) codecs.of(new StateType.Ref(name, List.of()));
    Encoder encoder = new Encoder(Census.of(codec, root), to, named);
    to.writeStartArray();
    encoder.entities(false);
    encoder.entities(true);
    to.writeEndArray();
  }

  private void entities(boolean late) {
    for (int i = 0; i < census.entities().size(); i++) {
      Object entity = census.entities().get(i);
      EntityCodec codec = census.codec(i);
      if (codec.has(late)) {
        if (census.anyApart()) {
          codec.parts(entity, late, this::walk);
        }
        begin(i + 1, codec);
        if (!out.named()) {
          out.bool(late);
        }
        codec.writeHandles(entity, late, out);
        out.endStruct();
      }
    }
  }

  private void begin(int id, Codec codec) {
    if (out.named()) {
      to.writeRaw('\n');
    }
    out.beginStruct();
    if (out.named()) {
      out.name(Input.ID);
      out.number(id);
      out.name(Input.TYPE);
      out.string(codec.text());
    } else {
      out.number(id);
      if (codec instanceof EntityCodec entity) {
        out.number(entity.number());
      } else {
        out.string(codec.text());
      }
    }
  }

  @Override
  public int id(Codec codec, Object value) {
    if (codec instanceof EntityCodec) {
      return census.entityId(value);
    }
    return census.anyApart() && codec.identity() != null ? census.id(codec, value) : 0;
  }

  @Override
  boolean enter(Codec codec, Object object) {
    return census.id(codec, object) == 0;
  }

  @Override
  void leave(Codec codec, Object object) {
    if (!census.isApart(codec, object) || census.id(codec, object) > 0) {
      return;
    }
    int id = ++lastId;
    begin(id, codec);
    if (!out.named()) {
      codec.write(object, out);
    } else if (codec instanceof RecordCodec record) {
      record.writeFields(object, out);
    } else {
      out.name(Input.VALUE);
      codec.write(object, out);
    }
    out.endStruct();
    census.written(codec, object, id);
  }

  @Override
  void entity(EntityCodec codec, Object entity) {}
}
