package dev.hearth.snapshot;

import dev.hearth.migrate.Assembly;
import dev.hearth.migrate.EntityClass;
import dev.hearth.migrate.RecordClass;
import org.jspecify.annotations.Nullable;

/** What is made of the values that a file has. */
interface Making {
  Object record(RecordClass type, @Nullable Object[] values);

  Object collection(Object prototype, @Nullable Object[] elements);

  Object map(Object prototype, @Nullable Object[] keys, @Nullable Object[] values);

  Object entity(EntityClass type);

  void set(EntityClass type, Object entity, int handle, @Nullable Object value);

  /** All handles of an entity are set. */
  void filled(EntityClass type);

  /** All is there. */
  void finish();

  /** Objects of the classes that they are declared as. */
  static Making objects(Assembly assembly) {
    return new Making() {
      @Override
      public Object record(RecordClass type, @Nullable Object[] values) {
        return type.make(values);
      }

      @Override
      public Object collection(Object prototype, @Nullable Object[] elements) {
        return assembly.collection(prototype, elements);
      }

      @Override
      public Object map(Object prototype, @Nullable Object[] keys, @Nullable Object[] values) {
        return assembly.map(prototype, keys, values);
      }

      @Override
      public Object entity(EntityClass type) {
        return assembly.create(type);
      }

      @Override
      public void set(EntityClass type, Object entity, int handle, @Nullable Object value) {
        type.set(entity, handle, value);
      }

      @Override
      public void filled(EntityClass type) {
        assembly.filled(type);
      }

      @Override
      public void finish() {
        assembly.finish();
      }
    };
  }

  /** Nothing: the file is only looked through. */
  static Making nothing() {
    Object some = new Object();
    return new Making() {
      @Override
      public Object record(RecordClass type, @Nullable Object[] values) {
        return some;
      }

      @Override
      public Object collection(Object prototype, @Nullable Object[] elements) {
        return some;
      }

      @Override
      public Object map(Object prototype, @Nullable Object[] keys, @Nullable Object[] values) {
        return some;
      }

      @Override
      public Object entity(EntityClass type) {
        return some;
      }

      @Override
      public void set(EntityClass type, Object entity, int handle, @Nullable Object value) {}

      @Override
      public void filled(EntityClass type) {}

      @Override
      public void finish() {}
    };
  }
}
