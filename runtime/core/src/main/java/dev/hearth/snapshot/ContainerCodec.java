package dev.hearth.snapshot;

import dev.hearth.migrate.ContainerForm;
import dev.hearth.migrate.MigrationException;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A collection or a map: its form, unless that is the usual one, and its elements. */
abstract class ContainerCodec extends Codec {
  private static final String OF = " of ";

  /** Tells the enum of an {@code EnumSet} or {@code EnumMap}. */
  record Enums(Codecs codecs, StateType element) {
    /** What has to stand in a file for {@code container}: nothing more when it is as declared. */
    String form(String kind, Object container) {
      Class<?> own = ContainerForm.enumOf(container);
      if (own == codecs.enumClass(element)) {
        return kind;
      }
      String name =
          codecs
              .classes()
              .typeOf(own)
              .orElseGet(() -> Leaves.all().contains(own) ? own.getSimpleName() : "");
      if (name.isEmpty()) {
        throw new Unwritable(container, "a " + own.getName() + " is no state");
      }
      return kind + OF + name;
    }

    Object prototype(String form) {
      int of = form.indexOf(OF);
      String kind = of < 0 ? form : form.substring(0, of);
      Class<?> own = codecs.enumClass(of < 0 ? element : type(form.substring(of + OF.length())));
      if (own == null) {
        throw new Malformed("\"" + Input.cut(form) + "\" names no enum");
      }
      return ContainerForm.ofEnum(kind, own);
    }

    private StateType type(String name) {
      return Leaves.isLeaf(name)
          ? new StateType.Leaf(name)
          : new StateType.Ref(codecs.parse(name).text(), List.of());
    }
  }

  private final String text;
  private final Class<?> declared;
  private final Object key;
  private final Enums enums;

  ContainerCodec(String text, Class<?> declared, Object key, Enums enums) {
    this.text = text;
    this.declared = declared;
    this.key = key;
    this.enums = enums;
  }

  @Override
  final String text() {
    return text;
  }

  /** What holds the same is the same, however it is declared. */
  @Override
  final Object identity() {
    return key;
  }

  /** The form that is not written. */
  abstract String usualForm();

  abstract void writeElements(Object value, Output out);

  /** Reads elements up to the end of an array, whose beginning was read. */
  abstract Object readElements(Object prototype, Input in);

  @Override
  final void write(Object value, Output out) {
    String form = form(value);
    boolean usual = form.equals(usualForm());
    if (!out.named()) {
      out.beginArray();
      if (usual) {
        out.number(0);
      } else {
        out.string(form);
      }
      writeElements(value, out);
      out.endArray();
    } else if (usual) {
      out.beginArray();
      writeElements(value, out);
      out.endArray();
    } else {
      out.beginObject();
      out.name(Input.KIND);
      out.string(form);
      out.name(Input.VALUE);
      out.beginArray();
      writeElements(value, out);
      out.endArray();
      out.endObject();
    }
  }

  private String form(Object value) {
    String form = ContainerForm.of(value);
    boolean ofEnum = form.equals(ContainerForm.ENUM_SET) || form.equals(ContainerForm.ENUM_MAP);
    return ofEnum ? enums.form(form, value) : form;
  }

  @Override
  final Object read(Input in) {
    in.expect(JsonToken.START_ARRAY);
    if (in.named()) {
      return elements(usualForm(), in);
    }
    if (in.next() == JsonToken.VALUE_STRING) {
      return elements(in.string(), in);
    }
    in.whole(0, 0);
    return elements(usualForm(), in);
  }

  @Override
  final Object readFields(Input in) {
    if (!in.named()) {
      throw in.unexpected(text);
    }
    in.atKey(Input.KIND);
    in.next();
    String form = in.string();
    in.key(Input.VALUE);
    in.next();
    in.expect(JsonToken.START_ARRAY);
    Object value = elements(form, in);
    in.end(JsonToken.END_OBJECT);
    return value;
  }

  private Object elements(String form, Input in) {
    Object prototype =
        form.startsWith(ContainerForm.ENUM_SET) || form.startsWith(ContainerForm.ENUM_MAP)
            ? enums.prototype(form)
            : ContainerForm.prototype(form);
    if (!declared.isInstance(prototype)) {
      throw new Malformed("\"" + Input.cut(form) + "\" is no kind of " + text);
    }
    try {
      return readElements(Objects.requireNonNull(prototype), in);
    } catch (MigrationException e) {
      throw new Malformed(String.valueOf(e.getMessage()), e);
    } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
      throw new Malformed("its elements cannot be in a " + form + ": " + e, e);
    }
  }

  /** The elements up to the end of the array that the parser is in. */
  static @Nullable Object[] all(Codec element, Input in) {
    List<@Nullable Object> elements = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      try {
        elements.add(in.value(element));
      } catch (Malformed e) {
        throw e.within("[" + elements.size() + "]");
      }
    }
    return elements.toArray();
  }

  @Override
  final boolean accepts(Codec other) {
    return other instanceof ContainerCodec container && container.key == key;
  }
}
