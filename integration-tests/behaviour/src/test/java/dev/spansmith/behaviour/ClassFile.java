package dev.spansmith.behaviour;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in a class file's constant pool.
 *
 * @param texts every text in it: names, descriptors, string literals
 * @param members every method and field it refers to, as {@code owner.name}
 */
record ClassFile(List<String> texts, List<String> members) {

  private static final int MAGIC = 0xCAFEBABE;

  static ClassFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a class file: " + file);
      }
      in.readInt();
      return read(in);
    }
  }

  private static ClassFile read(DataInputStream in) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    Map<Integer, Integer> firstText = new HashMap<>();
    List<int[]> references = new ArrayList<>();
    int size = in.readUnsignedShort();
    for (int i = 1; i < size; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++; // takes two entries
        }
        case 7, 8, 16, 19, 20 -> firstText.put(i, in.readUnsignedShort());
        case 9, 10, 11 ->
            references.add(new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
        case 12 -> {
          firstText.put(i, in.readUnsignedShort());
          in.readUnsignedShort();
        }
        case 15 -> {
          in.readUnsignedByte();
          in.readUnsignedShort();
        }
        case 17, 18 -> in.readInt();
        default -> throw new IOException("constant of kind " + tag);
      }
    }
    List<String> members =
        references.stream()
            .map(
                reference ->
                    texts.get(firstText.get(reference[0]))
                        + "."
                        + texts.get(firstText.get(reference[1])))
            .toList();
    return new ClassFile(List.copyOf(texts.values()), members);
  }
}
