package io.github.gangmu.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and how they go: in a few lines, so that the first can be seen. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.print("gangmu: " + problem.getMessage() + "\n");
        UnmatchedArgumentException.printSuggestions(problem, err);
        if (command.getParent() == null) {
            command.usage(err);
        } else {
            Help help = command.getHelp();
            err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
            err.print("For more: " + command.getCommandSpec().qualifiedName() + " --help\n");
        }
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
