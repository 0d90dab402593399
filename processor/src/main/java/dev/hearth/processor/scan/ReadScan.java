package dev.hearth.processor.scan;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.hearth.processor.plan.ImmutableMethodReads;
import dev.hearth.processor.plan.MethodReads;
import dev.hearth.schema.GeneratedNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the methods of a migration class read of the old values that they are given.
 *
 * <p>After javac has analysed the class, an accessor is told by its type. Before, as in a build
 * that will not get there for other problems, only its name is known, and is taken for it.
 */
public final class ReadScan {
  private final Trees trees;
  private final Types types;
  private final boolean analysed;

  private ReadScan(Trees trees, Types types, boolean analysed) {
    this.trees = trees;
    this.types = types;
    this.analysed = analysed;
  }

  /** A scan of classes that javac has analysed. */
  public static ReadScan byType(Trees trees, Types types) {
    return new ReadScan(trees, types, true);
  }

  /** A scan of classes that javac has only read. */
  public static ReadScan byName(Trees trees, Types types) {
    return new ReadScan(trees, types, false);
  }

  /**
   * The reads of each method that {@code type} declares itself, and of what else it consists of.
   */
  public List<MethodReads> scan(TypeElement type) {
    List<MethodReads> reads = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      TreePath path = trees.getPath(member);
      if (path != null && (analysed || isMethodOnSomething(member))) {
        reads.add(scan(type, member, path));
      }
    }
    return reads;
  }

  /** Before the analysis, a look at anything else has javac begin with it, and tell of errors. */
  private static boolean isMethodOnSomething(Element member) {
    return member.getKind() == ElementKind.METHOD
        && !((ExecutableElement) member).getParameters().isEmpty();
  }

  private MethodReads scan(TypeElement migration, Element member, TreePath path) {
    if (member instanceof ExecutableElement method && path.getLeaf() instanceof MethodTree tree) {
      Body body = new Body(migration, method.getParameters());
      if (tree.getBody() != null) {
        body.scan(new TreePath(path, tree.getBody()), null);
      }
      return body.reads.key(key(method)).build();
    }
    Body body = new Body(migration, List.of());
    body.scan(path, null);
    return body.reads.key(member.getSimpleName().toString()).build();
  }

  private String key(ExecutableElement method) {
    List<String> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      parameters.add(className(parameter.asType()));
    }
    return method.getSimpleName() + "(" + String.join(",", parameters) + ")";
  }

  /** The canonical name of a class, without arguments and annotations. */
  private String className(TypeMirror type) {
    return types.asElement(type) instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : types.erasure(type).toString();
  }

  /** Walks one method's body, lambdas and local classes in it included. */
  private final class Body extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final ImmutableMethodReads.Builder reads = ImmutableMethodReads.builder();
    private final Set<String> owners = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Element> given = new HashSet<>();
    private final Set<Tree> receivers = new HashSet<>();
    private final TypeElement migration;

    Body(TypeElement migration, List<? extends VariableElement> parameters) {
      this.migration = migration;
      reads.passesOn(false).callsProgram(false);
      for (VariableElement parameter : parameters) {
        given.add(parameter);
        owners.add(className(parameter.asType()));
        take(parameter.asType());
      }
    }

    /** Who takes a sealed type takes each of its variants. */
    private void take(TypeMirror type) {
      if (taken.add(className(type)) && types.asElement(type) instanceof TypeElement element) {
        element.getPermittedSubclasses().forEach(this::take);
      }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
      Element called = trees.getElement(new TreePath(getCurrentPath(), node.getMethodSelect()));
      int arguments = node.getArguments().size();
      if (arguments == 0 && node.getMethodSelect() instanceof MemberSelectTree select) {
        accessor(called, select.getIdentifier());
        receivers.add(select.getExpression());
      }
      Name name =
          node.getMethodSelect() instanceof MemberSelectTree select
              ? select.getIdentifier()
              : ((IdentifierTree) node.getMethodSelect()).getName();
      if (arguments == 1 && (analysed || isOwn(node.getMethodSelect()))) {
        call(called, name);
      }
      if (arguments == 0 && name.contentEquals("program")) {
        reads.callsProgram(true);
      }
      return super.visitMethodInvocation(node, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
      Element called = trees.getElement(getCurrentPath());
      accessor(called, node.getName());
      if (analysed) {
        call(called, node.getName());
      }
      receivers.add(node.getQualifierExpression());
      return super.visitMemberReference(node, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
      if (given.contains(trees.getElement(getCurrentPath())) && !receivers.contains(node)) {
        reads.passesOn(true);
      }
      return super.visitIdentifier(node, null);
    }

    private void accessor(@Nullable Element called, Name name) {
      if (!analysed) {
        taken.forEach(owner -> reads.addComponents(owner + "." + name));
      } else if (called instanceof ExecutableElement method
          && method.getParameters().isEmpty()
          && method.getEnclosingElement() instanceof TypeElement type) {
        String accessor = type.getQualifiedName() + "." + name;
        if (taken.contains(type.getQualifiedName().toString())) {
          reads.addComponents(accessor);
        } else if (isOld(type)) {
          reads.addElsewhere(accessor);
        }
      }
    }

    /** Whether it is a type of an old version, as those that are generated. */
    private boolean isOld(TypeElement type) {
      return type.getEnclosingElement() instanceof TypeElement holder
          && GeneratedNames.isHolder(holder.getSimpleName().toString());
    }

    private void call(@Nullable Element called, Name name) {
      if (!analysed) {
        owners.forEach(owner -> reads.addCalls(name + "(" + owner + ")"));
      } else if (called instanceof ExecutableElement method
          && method.getParameters().size() == 1
          && isOwn(method)) {
        reads.addCalls(key(method));
      }
    }

    /** Whether the migration class has or inherits the method: others may have its name. */
    private boolean isOwn(ExecutableElement method) {
      return method.getEnclosingElement() instanceof TypeElement declaring
          && types.isSubtype(types.erasure(migration.asType()), types.erasure(declaring.asType()));
    }

    private boolean isOwn(Tree select) {
      return !(select instanceof MemberSelectTree qualified)
          || qualified.getExpression().toString().matches("(.*\\.)?(this|super)");
    }
  }
}
