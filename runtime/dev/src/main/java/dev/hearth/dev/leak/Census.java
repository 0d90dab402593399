package dev.hearth.dev.leak;

import java.util.ArrayList;
import java.util.List;

/** Takes down which classes, objects and roots there are. */
final class Census implements HeapVisitor {
  private final Types types = new Types();
  private final Numbers ids = new Numbers();
  private final List<Root> roots = new ArrayList<>();

  Types types() {
    return types;
  }

  /** The roots, those first that say most. */
  List<Root> roots() {
    return roots.stream().sorted(java.util.Comparator.comparing(Root::kind)).toList();
  }

  /** The objects, without links yet. */
  Graph graph() {
    return new Graph(ids.sorted());
  }

  @Override
  public void idSize(int bytes) {
    types.idSize(bytes);
  }

  @Override
  public void text(long id, String text) {
    types.text(id, text);
  }

  @Override
  public void named(long type, long text) {
    types.named(type, text);
  }

  @Override
  public void type(HeapClass type) {
    types.add(type);
    ids.add(type.id());
  }

  @Override
  public void root(Root root) {
    roots.add(root);
  }

  @Override
  public void instance(long id, long type, byte[] fields) {
    ids.add(id);
  }

  @Override
  public void array(long id, long type, long[] elements) {
    ids.add(id);
  }
}
