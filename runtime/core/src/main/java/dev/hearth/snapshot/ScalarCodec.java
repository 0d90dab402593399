package dev.hearth.snapshot;

/** A value that leads nowhere: a number, a text. */
final class ScalarCodec extends Codec {
  private final String name;
  private final LeafForm form;

  ScalarCodec(String name, LeafForm form) {
    this.name = name;
    this.form = form;
  }

  @Override
  String text() {
    return name;
  }

  @Override
  boolean isLeaf() {
    return true;
  }

  @Override
  void parts(Object value, Parts to) {}

  @Override
  void write(Object value, Output out) {
    form.write(value, out);
  }

  @Override
  Object read(Input in) {
    return form.read(in);
  }

  @Override
  boolean accepts(Codec other) {
    return false; // none is ever written apart
  }
}
