package dev.hearth.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePathScanner;

/** Goes through code, and knows what of it runs when it is called, perhaps later. */
abstract class LaterScanner extends TreePathScanner<Void, Void> {
  private int later;

  /** Whether the place is in a lambda or a class within the code. */
  final boolean isLater() {
    return later > 0;
  }

  @Override
  public final Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    later++;
    super.visitLambdaExpression(tree, null);
    later--;
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    later++;
    super.visitClass(tree, null);
    later--;
    return null;
  }
}
