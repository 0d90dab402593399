package dev.hearth.test.property;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of state, as the model has it. An object is itself: what is shared is one object. */
sealed interface Value {
  /** A leaf, as the object that it is in Java. */
  final class Leaf implements Value {
    final Object object;

    Leaf(Object object) {
      this.object = object;
    }
  }

  /** A constant of an enum. */
  final class OfEnum implements Value {
    final int decl;
    final int constant;

    OfEnum(int decl, int constant) {
      this.decl = decl;
      this.constant = constant;
    }
  }

  /** A record or an entity, its members by number; those of an entity are set when it is there. */
  final class Struct implements Value {
    final int decl;
    final Map<Integer, @Nullable Value> members;

    Struct(int decl, Map<Integer, @Nullable Value> members) {
      this.decl = decl;
      this.members = members;
    }
  }

  /** A container; a map's keys and values take turns. */
  final class Many implements Value {
    final Impl impl;
    final List<@Nullable Value> elements;

    Many(Impl impl, List<@Nullable Value> elements) {
      this.impl = impl;
      this.elements = elements;
    }
  }

  /** An array. */
  final class OfArray implements Value {
    final List<@Nullable Value> elements;

    OfArray(List<@Nullable Value> elements) {
      this.elements = elements;
    }
  }
}
