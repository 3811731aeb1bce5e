import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Writes what Apache Lucene makes of each line of a text, as the golden tests read it.
 * Arguments: text file, tok or ana, mode, drop or keep (punctuation), user dictionary or "-".
 */
public final class LuceneTokens {
    public static void main(String[] args) throws Exception {
        JapaneseTokenizer.Mode mode = JapaneseTokenizer.Mode.valueOf(args[2]);
        UserDictionary user = args[4].equals("-") ? null : readUserDictionary(args[4]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
        BufferedReader text = new BufferedReader(
            new StringReader(new String(Files.readAllBytes(Paths.get(args[0])), StandardCharsets.UTF_8)));
        int number = 0;
        for (String line; (line = text.readLine()) != null; number++) {
            TokenStream tokens = args[1].equals("ana")
                ? new JapaneseAnalyzer(user, mode, JapaneseAnalyzer.getDefaultStopSet(), JapaneseAnalyzer.getDefaultStopTags())
                    .tokenStream("text", line)
                : tokenizer(line, user, args[3].equals("drop"), mode);
            write(tokens, number, out);
        }
        out.flush();
    }

    private static UserDictionary readUserDictionary(String path) throws Exception {
        Reader reader = new InputStreamReader(new FileInputStream(path), StandardCharsets.UTF_8);
        try {
            return (UserDictionary) UserDictionary.class.getMethod("open", Reader.class).invoke(null, reader);
        } catch (NoSuchMethodException olderLucene) {
            return UserDictionary.class.getConstructor(Reader.class).newInstance(reader);
        }
    }

    private static Tokenizer tokenizer(String line, UserDictionary user, boolean drop, JapaneseTokenizer.Mode mode) throws Exception {
        Reader reader = new StringReader(line);
        for (Constructor<?> constructor : JapaneseTokenizer.class.getConstructors()) {
            Class<?>[] types = constructor.getParameterTypes();
            if (types.length != 4)
                continue;
            if (types[0] == Reader.class) // 4.10
                return (Tokenizer) constructor.newInstance(reader, user, drop, mode);
            if (types[0] == UserDictionary.class) { // 8
                Tokenizer tokenizer = (Tokenizer) constructor.newInstance(user, drop, false, mode);
                tokenizer.setReader(reader);
                return tokenizer;
            }
        }
        throw new IllegalStateException("This Lucene is neither 4.10 nor 8.");
    }

    private static void write(TokenStream tokens, int line, PrintStream out) throws Exception {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
        PositionLengthAttribute length = tokens.addAttribute(PositionLengthAttribute.class);
        BaseFormAttribute baseForm = tokens.addAttribute(BaseFormAttribute.class);
        PartOfSpeechAttribute partOfSpeech = tokens.addAttribute(PartOfSpeechAttribute.class);
        ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
        InflectionAttribute inflection = tokens.addAttribute(InflectionAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            out.print(line + "\t" + escape(term.toString()) + "\t" + offset.startOffset() + "\t" + offset.endOffset()
                + "\t" + increment.getPositionIncrement() + "\t" + length.getPositionLength()
                + "\t" + escape(baseForm.getBaseForm()) + "\t" + escape(partOfSpeech.getPartOfSpeech())
                + "\t" + escape(reading.getReading()) + "\t" + escape(reading.getPronunciation())
                + "\t" + escape(inflection.getInflectionType()) + "\t" + escape(inflection.getInflectionForm()) + "\tword\n");
        }
        out.print("#end\t" + line + "\n");
        tokens.end();
        tokens.close();
    }

    private static String escape(String text) {
        return text == null ? "\\N" : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
