package game;

@dev.hearth.annotations.Migrates(1)
final class From1 extends V1__.Migration {
  @java.lang.Override
  protected long twice(V1__.V1_ old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.VRunning old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.String_ old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.List old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.Hot old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.Class old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.Migrates old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.SuppressWarnings old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.make old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.hashCode old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.I old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.Iterable old) {
    return 2L * old.id();
  }

  @java.lang.Override
  protected long twice(V1__.Void old) {
    return 2L * old.id();
  }
}
