package dev.hearth.migrate;

/** Copies an entity: made first, with its plain handles; the others follow. */
final class EntityStep implements Step {
  private final EntityClass from;
  private final EntityClass to;

  /** Which handles hold what passes as it is. */
  private final boolean[] plain;

  EntityStep(EntityClass from, EntityClass to, boolean[] plain) {
    this.from = from;
    this.to = to;
    this.plain = plain;
  }

  @Override
  public Object open(Copy copy, Object object) {
    Object entity = to.create();
    copy.made();
    copy.created(to);
    for (int i = 0; i < plain.length; i++) {
      if (plain[i]) {
        to.set(entity, i, from.get(object, i));
      }
    }
    return entity;
  }

  @Override
  public void enter(Copy copy, Object object, Object opened) {
    for (int i = 0; i < plain.length; i++) {
      if (!plain[i]) {
        copy.visit(from.get(object, i));
      }
    }
  }

  @Override
  public Object leave(Copy copy, Object object, Object opened) {
    for (int i = 0; i < plain.length; i++) {
      if (!plain[i]) {
        to.set(opened, i, copy.copied(from.get(object, i)));
      }
    }
    copy.filled(to);
    return opened;
  }
}
