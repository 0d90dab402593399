package dev.hearth.snapshot;

import dev.hearth.migrate.ContainerForm;
import java.util.Collection;
import java.util.Set;

/** A list, set, queue or other collection. */
final class CollectionCodec extends ContainerCodec {
  private final boolean set;
  private final Codec element;

  CollectionCodec(String text, Class<?> declared, Object key, Enums enums, Codec element) {
    super(text, declared, key, enums);
    this.set = Set.class.isAssignableFrom(declared);
    this.element = element;
  }

  @Override
  String usualForm() {
    return set ? ContainerForm.SET : ContainerForm.LIST;
  }

  @Override
  void parts(Object value, Parts to) {
    if (!element.isLeaf()) {
      for (Object each : (Collection<?>) value) {
        to.part(element, each);
      }
    }
  }

  @Override
  void writeElements(Object value, Output out) {
    for (Object each : (Collection<?>) value) {
      out.value(element, each);
    }
  }

  @Override
  Object readElements(Object prototype, Input in) {
    return in.making().collection(prototype, all(element, in));
  }
}
