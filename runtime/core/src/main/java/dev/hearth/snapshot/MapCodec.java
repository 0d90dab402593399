package dev.hearth.snapshot;

import dev.hearth.migrate.ContainerForm;
import dev.hearth.migrate.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A map: pairs of key and value. */
final class MapCodec extends ContainerCodec {
  private final Codec key;
  private final Codec value;

  MapCodec(String text, Class<?> declared, Object identity, Enums enums, Codec key, Codec value) {
    super(text, declared, identity, enums);
    this.key = key;
    this.value = value;
  }

  @Override
  String usualForm() {
    return ContainerForm.MAP;
  }

  @Override
  void parts(Object map, Parts to) {
    if (!key.isLeaf() || !value.isLeaf()) {
      ((Map<?, ?>) map)
          .forEach(
              (k, v) -> {
                to.part(key, k);
                to.part(value, v);
              });
    }
  }

  @Override
  void writeElements(Object map, Output out) {
    ((Map<?, ?>) map)
        .forEach(
            (k, v) -> {
              if (out.named()) {
                out.beginArray();
              }
              out.value(key, k);
              out.value(value, v);
              if (out.named()) {
                out.endArray();
              }
            });
  }

  @Override
  Object readElements(Object prototype, Input in) {
    List<@Nullable Object> keys = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      if (in.named()) {
        in.expect(JsonToken.START_ARRAY);
        in.next();
      }
      keys.add(key(in, keys.size()));
      in.next();
      values.add(value(in, keys.get(keys.size() - 1)));
      if (in.named()) {
        in.end(JsonToken.END_ARRAY);
      }
    }
    return in.making().map(prototype, keys.toArray(), values.toArray());
  }

  private @Nullable Object key(Input in, int index) {
    try {
      return in.value(key);
    } catch (Malformed e) {
      throw e.within(".keys[" + index + "]");
    }
  }

  private @Nullable Object value(Input in, @Nullable Object of) {
    try {
      return in.value(value);
    } catch (Malformed e) {
      throw e.within("[" + Show.value(of) + "]");
    }
  }
}
