package dev.hearth.snapshot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A walk through values in depth, parts before what they are part of, with a stack of its own. It
 * stops at entities.
 */
abstract class NodeWalk implements Codec.Parts {
  private @Nullable Object[] objects = new @Nullable Object[256];

  /** Null where the object is to be left. */
  private @Nullable Codec[] codecs = new @Nullable Codec[256];

  private int size;

  /** Whether to go on to the parts of {@code object}. */
  abstract boolean enter(Codec codec, Object object);

  /** All parts of {@code object} have been left. */
  abstract void leave(Codec codec, Object object);

  /** An entity was met. */
  abstract void entity(EntityCodec codec, Object entity);

  /** Walks a value of a handle. */
  final void walk(Codec codec, @Nullable Object value) {
    part(codec, value);
    while (size > 0) {
      size--;
      Codec own = codecs[size];
      Object object = objects[size];
      if (own == null || object == null) {
        size--;
        leaveTop();
      } else if (enter(own, object)) {
        push(own, object);
        push(null, object);
        int first = size;
        own.parts(object, this);
        reverse(first, size - 1);
      }
    }
  }

  private void leaveTop() {
    Codec codec = codecs[size];
    Object object = objects[size];
    if (codec != null && object != null) {
      leave(codec, object);
    }
  }

  @Override
  public final void part(Codec declared, @Nullable Object value) {
    if (value == null || declared.isLeaf()) {
      return;
    }
    Codec codec = declared.of(value);
    if (codec instanceof EntityCodec entity) {
      entity(entity, value);
    } else if (codec.identity() != null) {
      push(codec, value);
    } else if (!codec.isLeaf()) {
      codec.parts(value, this);
    }
  }

  private void push(@Nullable Codec codec, Object object) {
    if (size == objects.length) {
      objects = Arrays.copyOf(objects, size * 2);
      codecs = Arrays.copyOf(codecs, size * 2);
    }
    objects[size] = object;
    codecs[size++] = codec;
  }

  /** The stack gives back last what came first. */
  private void reverse(int from, int to) {
    for (int i = from, j = to; i < j; i++, j--) {
      Object object = objects[i];
      Codec codec = codecs[i];
      objects[i] = objects[j];
      codecs[i] = codecs[j];
      objects[j] = object;
      codecs[j] = codec;
    }
  }
}
