package dev.hearth.flatten;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes of an update a read, a call and a write. */
final class UpdateRewriter {
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private final Rewriting rewriting;
  private final MethodFlow flow;
  private final Edits edits;
  private final Receivers receivers;
  private final Conversions conversions;

  UpdateRewriter(Rewriting rewriting, MethodFlow flow, Edits edits, Receivers receivers) {
    this.rewriting = rewriting;
    this.flow = flow;
    this.edits = edits;
    this.receivers = receivers;
    this.conversions = new Conversions(rewriting.model());
  }

  void rewrite(Update update) {
    InvokeDynamicInsnNode lambda = update.lambda();
    if (lambda == null || !isDirect(update.field(), lambda)) {
      apply(update);
    } else {
      call(update, lambda);
    }
  }

  private boolean isDirect(HandleField field, InvokeDynamicInsnNode lambda) {
    Handle target = Update.target(lambda);
    boolean made = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    return Functions.isCallable(target, rewriting.type())
        && !(made && Type.getArgumentTypes(lambda.desc).length > 0)
        && Conversions.canPass(field, Update.taken(lambda), last(Update.parameters(target)))
        && Conversions.canReturn(Update.result(target), field);
  }

  private static Type last(List<Type> types) {
    return types.get(types.size() - 1);
  }

  /** Any function: {@code hp = change.apply(hp)}. */
  private void apply(Update update) {
    HandleField field = update.field();
    InsnList list = new InsnList();
    list.add(receivers.again(update));
    list.add(field.get());
    if (field.box() != null) {
      list.add(field.box().boxing());
    }
    list.add(Functions.apply());
    list.add(conversions.stored(OBJECT, false, field));
    list.add(field.put());
    edits.replace(update.call(), list);
  }

  /** A lambda's own code: {@code hp = lambda(damage, hp)}. */
  private void call(Update update, InvokeDynamicInsnNode lambda) {
    HandleField field = update.field();
    Handle target = Update.target(lambda);
    MethodNode body = Functions.body(target, rewriting.type());
    LambdaValue value = body == null ? null : rewriting.value(body);
    InsnList list = Functions.prepare(target);
    list.add(read(update, lambda, list.size() == 0));
    if (value == null) {
      list.add(conversions.passed(field, Update.taken(lambda), last(Update.parameters(target))));
      list.add(Functions.call(target, target.getDesc(), rewriting.type()));
      list.add(conversions.returned(Update.result(target), isNonNull(target, body), field));
    } else {
      list.add(Functions.call(target, value.descriptor(target.getDesc()), rewriting.type()));
    }
    list.add(field.put());
    edits.drop(lambda);
    edits.replace(update.call(), list);
  }

  private boolean isNonNull(Handle target, @Nullable MethodNode body) {
    return target.getTag() == Opcodes.H_NEWINVOKESPECIAL
        || (body != null && rewriting.returnsNonNull(body));
  }

  /** Reads the field; an object that stands alone on the stack is doubled, as for {@code +=}. */
  private InsnList read(Update update, InvokeDynamicInsnNode lambda, boolean mayDouble) {
    InsnList list = new InsnList();
    if (mayDouble && receivers.variable(update) < 0 && isNext(update, lambda)) {
      AbstractInsnNode handle = lambda.getPrevious();
      while (!Calls.isGetHandle(handle)) {
        handle = handle.getPrevious();
      }
      edits.before(handle, new InsnNode(Opcodes.DUP), update.field().get());
    } else {
      list.add(receivers.again(update));
      list.add(update.field().get());
    }
    return list;
  }

  /** Whether there is nothing between the handle, the lambda and the update. */
  private boolean isNext(Update update, InvokeDynamicInsnNode lambda) {
    AbstractInsnNode handle = before(lambda);
    return handle != null
        && Calls.isGetHandle(handle)
        && flow.operands(update.call()).get(0).sources().equals(Set.of(handle))
        && lambda.equals(before(update.call()))
        && Type.getArgumentTypes(lambda.desc).length == 0;
  }

  private static @Nullable AbstractInsnNode before(AbstractInsnNode insn) {
    AbstractInsnNode at = insn.getPrevious();
    while (at instanceof LabelNode || at instanceof LineNumberNode) {
      at = at.getPrevious();
    }
    return at;
  }
}
