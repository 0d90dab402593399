package game;

interface Named {
  String nm();

  default String all() {
    return nm() + Help.f(1);
  }
}
