package ore;

abstract class Base extends V1.Migration {
  @Override
  protected int speed(V1.Cart old) {
    return old.speed() + old.age();
  }
}
